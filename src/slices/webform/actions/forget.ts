import type { Context } from '#platform/http/route.ts'
import { dropDraftsBefore } from '../store/draft.ts'

/** Forms that nobody came back to, and the numbers of those that were sent, leave nothing behind. */
export async function forgetDrafts(context: Context): Promise<void> {
  await context.transaction(async ({ trx, tenantId, now }) => {
    await dropDraftsBefore(trx, tenantId, now)
    return { status: 204 }
  })
}
