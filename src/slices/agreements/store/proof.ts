import type { DB } from '#db'
import { execute, type Transaction } from '#platform/db/database.ts'
import type { PlainDate } from '#shared/plain-date.ts'

export async function saveProofAsked(
  trx: Transaction<DB>,
  tenantId: string,
  id: string,
  asked: boolean,
): Promise<void> {
  await execute(
    trx,
    'update agreement set proof_asked = $3, version = version + 1 where tenant_id = $1 and id = $2',
    [tenantId, id, asked],
  )
}

/** Whether a line of proof stands beside this round, of after `since` when that is given; what was struck does not count. */
export async function hasProof(trx: Transaction<DB>, id: string, since?: PlainDate): Promise<boolean> {
  const rows = await execute(
    trx,
    `select from progress_line p where p.tenant_id = app_tenant() and p.agreement_id = $1 and p.kind = 'proof' and p.day > coalesce($2::date, '-infinity')
      and not exists (select from progress_line s where s.tenant_id = p.tenant_id and s.strikes = p.id) limit 1`,
    [id, since ?? null],
  )
  return rows.length > 0
}
