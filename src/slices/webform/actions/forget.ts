import type { Context } from '#platform/http/route.ts'
import { reopenDays } from '../rules/closing.ts'
import { dropDraftsBefore } from '../store/draft.ts'
import { forgetClosed } from '../store/web-report.ts'

/** Forms that nobody came back to, the numbers of those that were sent, and what was closed leave nothing behind. */
export async function forgetDrafts(context: Context): Promise<void> {
  await context.transaction(async ({ trx, tenantId, now }) => {
    await dropDraftsBefore(trx, tenantId, now)
    await forgetClosed(trx, new Date(now.getTime() - reopenDays * 86_400_000))
    return { status: 204 }
  })
}
