import { execute } from '#platform/db/database.ts'
import type { Context } from './route.ts'

/** Idempotency keys hold replies, so they go after a day: a client that retries later than that starts anew. */
export async function forgetOldKeys(context: Context): Promise<void> {
  await context.transaction(async ({ trx }) => {
    const dayAgo = "created_at < clock_timestamp() - interval '1 day'"
    await execute(trx, `delete from idempotency_key where tenant_id = app_tenant() and ${dayAgo}`, [])
    return { status: 204 }
  })
}
