import type { DB } from '#db'
import type { Transaction } from '#platform/db/database.ts'

export interface NewLink {
  readonly id: string
  readonly subject: { readonly kind: 'agreement' | 'referral'; readonly id: string }
  readonly caseId: string
  readonly partnerId: string
  readonly tokenHash: Buffer
  readonly codeHash: Buffer
  readonly now: Date
  readonly expires: Date
}

export async function insertLink(trx: Transaction<DB>, tenantId: string, link: NewLink): Promise<void> {
  const { kind, id } = link.subject
  await trx
    .insertInto('partner_link')
    .values({
      tenant_id: tenantId,
      id: link.id,
      partner_id: link.partnerId,
      case_id: link.caseId,
      agreement_id: kind === 'agreement' ? id : null,
      referral_id: kind === 'referral' ? id : null,
      token_hash: link.tokenHash,
      code_hash: link.codeHash,
      made_at: link.now,
      expires_at: link.expires,
    })
    .execute()
}

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
