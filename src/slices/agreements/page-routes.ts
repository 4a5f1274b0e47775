import { z } from 'zod'
import { linkCookie } from '#platform/auth/session.ts'
import { page } from '#platform/http/page.ts'
import { toProblem } from '#platform/http/problem.ts'
import type { Context } from '#platform/http/route.ts'
import { isPlainDate } from '#shared/plain-date.ts'
import { isRefusal, type Refusal, refuse } from '#shared/refusal.ts'
import { answerPulse } from './actions/answer-pulse.ts'
import { commandAgreement } from './actions/command-agreement.ts'
import { openLink } from './actions/open-link.ts'
import { type Filled, viewLink } from './actions/view-link.ts'
import type { PageFault } from './props.ts'
import { agreementCommands } from './rules/agreement.ts'
import { pulseAnswers } from './rules/pulse.ts'

const address = z.object({ tenant: z.uuid(), token: z.string().regex(/^[\w-]{43}$/) })
const sessionMinutes = 120

/** Pages of a partner without an account: code, request, four answers, pulse. They work without script. */
export const pages = [
  page({
    method: 'GET',
    path: '/p/:tenant/:token',
    access: 'public.page',
    params: address,
    rateLimit: { max: 60, minutes: 10 },
    async handle(context, { params }) {
      const outcome = await openLink(context, params.tenant, params.token, undefined)
      if (!outcome.ok && outcome.dead) return refuse('link-dead')
      return askCode(context, params)
    },
  }),
  page({
    method: 'POST',
    path: '/p/:tenant/:token',
    access: 'public.page',
    params: address,
    form: z.object({ code: z.string().max(20).default('') }),
    rateLimit: { max: 30, minutes: 10 },
    async handle(context, { params, form }) {
      const outcome = await openLink(context, params.tenant, params.token, form.code)
      if (outcome.ok) {
        const { sessions } = context.services
        const actor = {
          kind: 'partner',
          id: outcome.partnerId,
          tenantId: outcome.tenantId,
          role: 'partner',
          name: '',
        } as const
        const token = await sessions.start(actor, {
          kind: 'link',
          acr: 'link-and-code',
          minutes: sessionMinutes,
          linkId: outcome.linkId,
        })
        return {
          redirect: '/p/afspraak',
          cookies: [{ name: linkCookie, value: token, maxAge: sessionMinutes * 60 }],
        }
      }
      return outcome.dead ? refuse('link-dead') : askCode(context, params, outcome.triesLeft)
    },
  }),
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
      const id = String(context.actor.link?.agreementId)
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
      const result = await answerPulse(context, String(context.actor.link?.agreementId), answer, remark)
      return isRefusal(result)
        ? again(context, result, { answer, remark, dueOn: '' })
        : { redirect: `/p/afspraak?klaar=${answer}` }
    },
  }),
]

function choiceMissing(pointer: string): Refusal {
  return refuse('invalid-input', { count: 1 }, [{ pointer, code: 'choice-missing' }])
}

function askCode(context: Context, params: { tenant: string; token: string }, triesLeft?: number) {
  const action = `/p/${params.tenant}/${params.token}`
  return {
    page: 'partner-code',
    props: {
      language: context.language,
      action,
      ...(triesLeft === undefined ? {} : { fault: { triesLeft } }),
    },
    status: triesLeft === undefined ? 200 : 400,
  }
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
