import type { DB } from '#db'
import type { Transaction } from '#platform/db/database.ts'
import { newId } from '#platform/new-id.ts'

/** Withdraws the address that a worker has; true when there was one. */
export async function revokeFeed(
  trx: Transaction<DB>,
  tenantId: string,
  workerId: string,
  now: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('calendar_feed')
    .set({ revoked_at: now.toISOString() })
    .where('tenant_id', '=', tenantId)
    .where('worker_id', '=', workerId)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export async function insertFeed(
  trx: Transaction<DB>,
  tenantId: string,
  workerId: string,
  feed: { readonly hash: Buffer; readonly now: Date },
): Promise<string> {
  const id = newId()
  await trx
    .insertInto('calendar_feed')
    .values({
      tenant_id: tenantId,
      id,
      worker_id: workerId,
      token_hash: feed.hash,
      created_at: feed.now.toISOString(),
    })
    .execute()
  return id
}
