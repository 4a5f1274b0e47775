import type { DB } from '#db'
import type { Transaction } from '#platform/db/database.ts'

export async function countWrongCode(trx: Transaction<DB>, tenantId: string, id: string): Promise<void> {
  await trx
    .updateTable('partner_link')
    .set((eb) => ({ wrong_codes: eb('wrong_codes', '+', 1) }))
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute()
}

export async function markOpened(
  trx: Transaction<DB>,
  tenantId: string,
  id: string,
  now: Date,
): Promise<void> {
  await trx
    .updateTable('partner_link')
    .set((eb) => ({ opened_at: eb.fn.coalesce('opened_at', eb.val(now)) }))
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute()
}

export async function revokeLinks(
  trx: Transaction<DB>,
  tenantId: string,
  caseId: string,
  now: Date,
): Promise<void> {
  await trx
    .updateTable('partner_link')
    .set({ revoked_at: now })
    .where('tenant_id', '=', tenantId)
    .where('case_id', '=', caseId)
    .where('revoked_at', 'is', null)
    .execute()
}
