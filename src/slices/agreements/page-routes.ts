import { z } from 'zod'
import { page } from '#platform/http/page.ts'
import { toProblem } from '#platform/http/problem.ts'
import type { Context } from '#platform/http/route.ts'
import { isPlainDate } from '#shared/plain-date.ts'
import { isRefusal, type Refusal, refuse } from '#shared/refusal.ts'
import { answerPulse } from './actions/answer-pulse.ts'
import { commandAgreement } from './actions/command-agreement.ts'
import { type Filled, viewLink } from './actions/view-link.ts'
import type { PageFault } from './props.ts'
import { agreementCommands } from './rules/agreement.ts'
import { pulseAnswers } from './rules/pulse.ts'

/** Pages of a partner without an account behind link and code: request, four answers, pulse. They work without script. */
export const pages = [
  page({
    method: 'GET',
    path: '/p/afspraak',
    access: 'link.view',
    query: z.object({ klaar: z.string().max(20).optional() }),
    handle: (context, { query }) => viewLink(context, { done: query.klaar ?? null }),
  }),
  page({
    method: 'POST',
    path: '/p/afspraak',
    access: 'link.answer',
    form: z.object({
      command: z.enum(agreementCommands).optional(),
      remark: z.string().max(1000).default(''),
      dueOn: z.string().max(10).default(''),
      sleutel: z.string().max(60).optional(),
    }),
    async handle(context, { form }) {
      const { command, remark, dueOn } = form
      if (command === undefined) return again(context, choiceMissing('/command'), { remark, dueOn })
      const dated = command === 'counter' && isPlainDate(dueOn) ? { dueOn } : {}
      const id = agreementOfLink(context)
      if (id === undefined) return refuse('link-dead')
      const result = await commandAgreement(context, id, undefined, { command, remark, ...dated })
      return isRefusal(result)
        ? again(context, result, { command, remark, dueOn })
        : { redirect: `/p/afspraak?klaar=${command}` }
    },
  }),
  page({
    method: 'POST',
    path: '/p/check-in',
    access: 'link.answer',
    form: z.object({
      answer: z.enum(pulseAnswers).optional(),
      remark: z.string().max(1000).default(''),
      sleutel: z.string().max(60).optional(),
    }),
    async handle(context, { form }) {
      const { answer, remark } = form
      if (answer === undefined) return again(context, choiceMissing('/answer'), { remark, dueOn: '' })
      const id = agreementOfLink(context)
      if (id === undefined) return refuse('link-dead')
      const result = await answerPulse(context, id, answer, remark)
      return isRefusal(result)
        ? again(context, result, { answer, remark, dueOn: '' })
        : { redirect: `/p/afspraak?klaar=${answer}` }
    },
  }),
]

/** A link that opens something else opens no agreement. */
function agreementOfLink({ actor }: Context): string | undefined {
  return actor.link?.subject.kind === 'agreement' ? actor.link.subject.id : undefined
}

function choiceMissing(pointer: string): Refusal {
  return refuse('invalid-input', { count: 1 }, [{ pointer, code: 'choice-missing' }])
}

/** Shows the page again with everything that was wrong and everything that was filled in. */
async function again(context: Context, refusal: Refusal, filled: Filled) {
  if (refusal.code === 'not-found') return refuse('link-dead')
  const problem = toProblem(refusal, context.services.refusals, context.language, context.requestId)
  const faults: PageFault[] = problem.invalidParams?.map(({ pointer, reason }) => ({
    field: pointer.slice(1),
    reason,
  })) ?? [{ field: 'command', reason: problem.detail }]
  return viewLink(context, { faults, filled })
}
