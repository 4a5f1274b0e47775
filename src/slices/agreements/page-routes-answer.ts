import { z } from 'zod'
import { type PageReply, page } from '#platform/http/page.ts'
import { toProblem } from '#platform/http/problem.ts'
import type { Context } from '#platform/http/route.ts'
import { dateInWords } from '#platform/i18n/dates.ts'
import { dayOffReason, nextWorkingDay } from '#shared/calendar.ts'
import { isPlainDate } from '#shared/plain-date.ts'
import { isRefusal, type Refusal, refuse } from '#shared/refusal.ts'
import { answerPulse } from './actions/answer-pulse.ts'
import { commandAgreement } from './actions/command-agreement.ts'
import { type Filled, viewLink } from './actions/view-link.ts'
import { progressPages } from './page-routes-progress.ts'
import type { PageFault } from './props.ts'
import { agreementCommands } from './rules/agreement.ts'
import { pulseAnswers } from './rules/pulse.ts'

const key = { sleutel: z.string().max(60).optional() }
const answer = z.object({
  command: z.enum(agreementCommands).optional(),
  remark: z.string().max(1000).default(''),
  dueOn: z.string().max(10).default(''),
  /** The duty stood above the button. */
  plicht: z.literal('gezien').optional(),
  /** A day off that was pointed out before, and is meant. */
  vrij: z.string().max(10).optional(),
  ...key,
})
const pulse = z.object({
  answer: z.enum(pulseAnswers).optional(),
  remark: z.string().max(1000).default(''),
  ...key,
})
const done = z.object({ klaar: z.string().max(20).optional() })
const idParam = z.object({ id: z.uuid() })

/** Where an agreement stands: alone behind its link, or in the list. Both answer alike. */
function pagesOf<P extends z.ZodObject | undefined>(place: {
  readonly path: string
  readonly pulse: string
  readonly progress: string
  readonly proof: string
  readonly params: P
  /** The agreement, or undefined when this session opens something else. */
  readonly idOf: (context: Context, params: unknown) => string | undefined
  readonly elsewhere: string
  readonly after: (id: string, answer: string) => string
}) {
  const { params, idOf } = place
  const shown = { ...(params && { params }) }
  /** A link of a referral opens no agreement; the other two know each other's place. */
  const elsewhere = ({ actor }: Context): PageReply | Refusal =>
    actor.link?.subject.kind === 'referral' ? refuse('link-dead') : { redirect: place.elsewhere }
  return [
    page({
      method: 'GET',
      path: place.path,
      access: 'link.view',
      ...shown,
      query: done,
      async handle(context, { params: given, query }): Promise<PageReply | Refusal> {
        const id = idOf(context, given)
        if (id === undefined) return elsewhere(context)
        return viewLink(context, id, { done: query.klaar ?? null })
      },
    }),
    page({
      method: 'POST',
      path: place.path,
      access: 'link.answer',
      ...shown,
      form: answer,
      async handle(context, { params: given, form }): Promise<PageReply | Refusal> {
        const id = idOf(context, given)
        if (id === undefined) return elsewhere(context)
        const { command, remark, dueOn } = form
        if (command === undefined) return again(context, id, choiceMissing('/command'), { remark, dueOn })
        const filled = { command, remark, dueOn }
        const dated = command === 'counter' && isPlainDate(dueOn) ? { dueOn } : {}
        const off =
          dated.dueOn === undefined || form.vrij === dueOn ? undefined : dayOffFault(context, dated.dueOn)
        if (off && dated.dueOn !== undefined)
          return again(context, id, off, { ...filled, dueOn: nextWorkingDay(dated.dueOn), dayOff: dueOn })
        const input = { command, remark, ...dated, dutySeen: form.plicht === 'gezien' }
        const result = await commandAgreement(context, id, undefined, input)
        return isRefusal(result) ? again(context, id, result, filled) : { redirect: place.after(id, command) }
      },
    }),
    page({
      method: 'POST',
      path: place.pulse,
      access: 'link.answer',
      ...shown,
      form: pulse,
      async handle(context, { params: given, form }): Promise<PageReply | Refusal> {
        const id = idOf(context, given)
        if (id === undefined) return elsewhere(context)
        const { answer: said, remark } = form
        if (said === undefined) return again(context, id, choiceMissing('/answer'), { remark, dueOn: '' })
        const result = await answerPulse(context, id, said, remark)
        return isRefusal(result)
          ? again(context, id, result, { answer: said, remark, dueOn: '' })
          : { redirect: place.after(id, said) }
      },
    }),
    ...progressPages({ ...place, elsewhere, again }),
  ]
}

/** Behind the link of one agreement, and behind the link of the list. */
export const answerPages = [
  ...pagesOf({
    path: '/p/afspraak',
    pulse: '/p/check-in',
    progress: '/p/voortgang',
    proof: '/p/gedaan',
    params: undefined,
    idOf: ({ actor }) => (actor.link?.subject.kind === 'agreement' ? actor.link.subject.id : undefined),
    elsewhere: '/p/mijn-afspraken',
    after: (_, said) => `/p/afspraak?klaar=${said}`,
  }),
  ...pagesOf({
    path: '/p/mijn-afspraken/:id',
    pulse: '/p/mijn-afspraken/:id/check-in',
    progress: '/p/mijn-afspraken/:id/voortgang',
    proof: '/p/mijn-afspraken/:id/gedaan',
    params: idParam,
    idOf: ({ actor }, params) => (actor.link?.subject.kind === 'list' ? idParam.parse(params).id : undefined),
    elsewhere: '/p/afspraak',
    // Several in a row: back to the list, where the next one stands.
    after: (id, said) => `/p/mijn-afspraken?klaar=${said}&van=${id}`,
  }),
]

function choiceMissing(pointer: string): Refusal {
  return refuse('invalid-input', { count: 1 }, [{ pointer, code: 'choice-missing' }])
}

/** Without script a page cannot say it while the date is chosen: it says so once, with the next working day filled in. */
function dayOffFault({ language }: Context, day: Parameters<typeof dayOffReason>[0]): Refusal | undefined {
  if (dayOffReason(day) === undefined) return undefined
  const details = {
    day: dateInWords(day, 'long', language),
    next: dateInWords(nextWorkingDay(day), 'long', language),
  }
  return refuse('invalid-input', { count: 1 }, [{ pointer: '/dueOn', code: 'date-day-off', details }])
}

/** Shows the page again with everything that was wrong and everything that was filled in. */
async function again(context: Context, id: string, refusal: Refusal, filled: Filled) {
  if (refusal.code === 'not-found') return refuse('link-dead')
  const problem = toProblem(refusal, context.services.refusals, context.language, context.requestId)
  const faults: PageFault[] = problem.invalidParams?.map(({ pointer, reason }) => ({
    field: pointer.slice(1),
    reason,
  })) ?? [{ field: 'command', reason: problem.detail }]
  return viewLink(context, id, { faults, filled })
}
