import { z } from 'zod'
import { page } from '#platform/http/page.ts'
import { toProblem } from '#platform/http/problem.ts'
import type { Context } from '#platform/http/route.ts'
import { isPlainDate } from '#shared/plain-date.ts'
import { isRefusal, type Refusal, refuse } from '#shared/refusal.ts'
import { commandReferral } from './actions/command-referral.ts'
import { viewLink } from './actions/view-link.ts'
import type { FilledReferral } from './props.ts'
import { outcomes, refusalReasons } from './rules/referral.ts'
import { referralCommands } from './rules/state.ts'

/** The page of a receiver without an account, behind link and code. It works without script. */
export const pages = [
  page({
    method: 'GET',
    path: '/p/verwijzing',
    access: 'link.referral-view',
    query: z.object({ klaar: z.string().max(20).optional() }),
    handle: (context, { query }) => viewLink(context, { done: query.klaar ?? null }),
  }),
  page({
    method: 'POST',
    path: '/p/verwijzing',
    access: 'link.referral-answer',
    form: z.object({
      command: z.enum(referralCommands),
      version: z.coerce.number().int().min(1),
      words: z.string().max(1000).default(''),
      reason: z.enum(['', ...refusalReasons]).default(''),
      outcome: z.enum(['', ...outcomes]).default(''),
      on: z.string().max(10).default(''),
      sleutel: z.string().max(60).optional(),
    }),
    async handle(context, { form }) {
      const subject = context.actor.link?.subject
      if (subject?.kind !== 'referral') return refuse('link-dead')
      const { command, version, words, reason, outcome, on } = form
      const result = await commandReferral(context, subject.id, version, {
        command,
        words,
        minutes: 30,
        place: '',
        ...(reason !== '' && { reason }),
        ...(outcome !== '' && { outcome }),
        ...(isPlainDate(on) && { on }),
      })
      return isRefusal(result)
        ? again(context, result, { command, words, reason, outcome, on })
        : { redirect: `/p/verwijzing?klaar=${command}` }
    },
  }),
]

/** Shows the page again with everything that was wrong and everything that was filled in. */
async function again(context: Context, refusal: Refusal, filled: FilledReferral) {
  if (refusal.code === 'not-found') return refuse('link-dead')
  // Somebody else of the organisation answered in the meantime: the page as it is now says what came of it.
  const told = refusal.code === 'version-stale' ? refuse('referral-state') : refusal
  const problem = toProblem(told, context.services.refusals, context.language, context.requestId)
  const faults = problem.invalidParams?.map(({ pointer, reason }) => ({
    field: pointer.slice(1),
    reason,
  })) ?? [{ field: 'command', reason: problem.detail }]
  return viewLink(context, { faults, filled })
}
