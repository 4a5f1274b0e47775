import type { DB } from '#db'
import type { Transaction } from '#platform/db/database.ts'
import type { PlainDate } from '#shared/plain-date.ts'

/** @returns false when there are norms from that day already */
export async function insertNorms(
  trx: Transaction<DB>,
  tenantId: string,
  norms: { readonly days: readonly number[]; readonly fromOn: PlainDate },
): Promise<boolean> {
  const row = await trx
    .insertInto('chain_norm')
    .values({ tenant_id: tenantId, from_date: norms.fromOn, days: [...norms.days] })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'from_date']).doNothing())
    .returning('from_date')
    .executeTakeFirst()
  return row !== undefined
}
