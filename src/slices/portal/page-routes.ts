import { z } from 'zod'
import { nobody } from '#platform/access/log.ts'
import { page } from '#platform/http/page.ts'
import { toProblem } from '#platform/http/problem.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { newId } from '#platform/new-id.ts'
import { isRefusal, type Refusal, refuse } from '#shared/refusal.ts'
import { commandAgreement } from '#slices/agreements'
import { giveOpinion, giveVerdict } from '#slices/plans'
import { results } from '#slices/plans/contract'
import { readOwnPlan, viewMyPlan } from './actions/view-my-plan.ts'
import { dutyAddress, planAddress } from './pages/addresses.ts'
import { newestMessages } from './reads.ts'

const key = { sleutel: z.string().max(60).optional() }
const item = { soort: z.enum(['goal', 'agreement']), id: z.uuid() }
const purposes = ['disagree', 'decline', 'risk'] as const

/** Pages of the resident: Mijn plan and its answers, one question per page, without script. */
export const pages = [
  page({
    method: 'GET',
    path: '/mijn-plan',
    access: 'own-plan.view',
    query: z.object({ klaar: z.string().max(20).optional(), open: z.string().max(800).default('') }),
    handle: (context, { query }) => viewMyPlan(context, query.klaar ?? null, query.open.split('.')),
  }),
  page({
    method: 'POST',
    path: '/mijn-plan/ja',
    access: 'own-plan.answer',
    form: z.object({ ...item, ...key, plicht: z.literal('gezien').optional() }),
    async handle(context, { form }) {
      const found = await findItem(context, form.soort, form.id)
      if (!found) return refuse('not-found')
      const dutySeen = form.plicht === 'gezien'
      if (found.proposedToMe && found.duty && !dutySeen) return { redirect: dutyAddress(form.id) }
      const result = found.proposedToMe
        ? await commandAgreement(context, form.id, undefined, { command: 'accept', remark: '', dutySeen })
        : await giveOpinion(context, found, true, '')
      return isRefusal(result) ? result : { redirect: planAddress('ja', found.goalId) }
    },
  }),
  page({
    method: 'POST',
    path: '/mijn-plan/gedaan',
    access: 'own-plan.answer',
    form: z.object({ id: z.uuid(), ...key }),
    async handle(context, { form }) {
      const result = await commandAgreement(context, form.id, undefined, { command: 'keep', remark: '' })
      return isRefusal(result) ? result : { redirect: '/mijn-plan?klaar=gedaan' }
    },
  }),
  page({
    method: 'GET',
    path: '/mijn-plan/plicht',
    access: 'own-plan.view',
    query: z.object({ id: z.uuid() }),
    async handle(context, { query }) {
      const { items, rows } = await readOwnPlan(context)
      const shown = items.find(({ id, duty }) => id === query.id && duty !== null)
      if (!shown) return refuse('not-found')
      const { language, today } = context
      const { director } = rows
      return { page: 'duty', props: { language, today, item: shown, director, formKey: newId() } }
    },
  }),
  page({
    method: 'GET',
    path: '/mijn-plan/waarom',
    access: 'own-plan.view',
    query: z.object({ ...item, doel: z.enum(purposes) }),
    handle: (context, { query }) => askWhy(context, query, '', null),
  }),
  page({
    method: 'POST',
    path: '/mijn-plan/waarom',
    access: 'own-plan.answer',
    form: z.object({ ...item, ...key, doel: z.enum(purposes), woorden: z.string().max(1000).default('') }),
    async handle(context, { form }) {
      const found = await findItem(context, form.soort, form.id)
      if (!found) return refuse('not-found')
      const result = await sayNo(context, found, form.doel, form.woorden)
      if (!isRefusal(result)) return { redirect: planAddress(found.duty ? 'gesprek' : 'nee', found.goalId) }
      return result.faults.length > 0
        ? askWhy(context, form, form.woorden, reasonOf(context, result))
        : result
    },
  }),
  page({
    method: 'GET',
    path: '/mijn-plan/oordeel',
    access: 'own-plan.view',
    query: z.object({ doel: z.uuid() }),
    handle: (context, { query }) => askVerdict(context, query.doel, null, '', null),
  }),
  page({
    method: 'POST',
    path: '/mijn-plan/oordeel',
    access: 'own-plan.answer',
    form: z.object({
      doel: z.uuid(),
      oordeel: z.enum(results).optional(),
      woorden: z.string().max(1000).default(''),
      ...key,
    }),
    async handle(context, { form }) {
      if (form.oordeel === undefined)
        return askVerdict(context, form.doel, null, form.woorden, 'choice-missing')
      const result = await giveVerdict(context, form.doel, form.oordeel, form.woorden)
      return isRefusal(result) ? result : { redirect: planAddress('oordeel', form.doel) }
    },
  }),
  page({
    method: 'GET',
    path: '/demo/postvak',
    access: 'outbox.view',
    async handle(context) {
      if (!context.services.config.demo) return refuse('not-found')
      const { messages } = await context.reader.read(nobody, { messages: newestMessages(60) })
      const shown = messages.map((row) => ({
        id: row.id,
        channel: row.channel,
        recipient: row.recipient,
        recipientName: row.recipient_name,
        subject: row.subject,
        body: row.body,
        writtenAt: row.written_at.toISOString(),
        withdrawn: row.withdrawn_at !== null,
        link: /https?:\/\/\S+?(\/(?:p|oordeel)\/\S+)/.exec(row.body)?.[1] ?? null,
      }))
      return { page: 'outbox', props: { language: context.language, messages: shown } }
    },
  }),
]

interface Found {
  readonly kind: 'goal' | 'agreement'
  readonly id: string
  readonly caseId: string
  readonly goalId: string
  readonly title: string
  readonly mine: boolean
  readonly proposedToMe: boolean
  readonly duty: boolean
  /** It is done many times: what does not work out is this time. */
  readonly repeated: boolean
}

/** Only what stands in the own plan can be answered; anything else does not exist. */
async function findItem(
  context: Context,
  kind: 'goal' | 'agreement',
  id: string,
): Promise<Found | undefined> {
  const { goals, items } = await readOwnPlan(context)
  const agreement = items.find((candidate) => candidate.id === id)
  if (kind === 'agreement' && agreement) {
    const { caseId, goalId, title, mine, state, repeats } = agreement
    const duty = agreement.duty !== null
    const asked = mine && state === 'proposed'
    return { kind, id, caseId, goalId, title, mine, proposedToMe: asked, duty, repeated: repeats !== null }
  }
  const goal = goals.find((candidate) => candidate.id === id)
  if (kind !== 'goal' || !goal) return undefined
  return {
    kind,
    id,
    caseId: goal.caseId,
    goalId: id,
    title: goal.ownWords,
    mine: false,
    proposedToMe: false,
    duty: false,
    repeated: false,
  }
}

function sayNo(
  context: Context,
  found: Found,
  purpose: (typeof purposes)[number],
  words: string,
): Promise<Reply | Refusal> {
  if (purpose === 'disagree' || !found.mine) return giveOpinion(context, found, false, words)
  return commandAgreement(context, found.id, undefined, {
    command: purpose === 'decline' ? 'decline' : found.repeated ? 'miss' : 'report-risk',
    remark: words,
  })
}

async function askWhy(
  context: Context,
  asked: {
    readonly soort: 'goal' | 'agreement'
    readonly id: string
    readonly doel: (typeof purposes)[number]
  },
  words: string,
  fault: string | null,
) {
  const found = await findItem(context, asked.soort, asked.id)
  if (!found) return refuse('not-found')
  const { kind, id, title, mine, duty } = found
  const shown = { item: { kind, id, title, mine, duty }, purpose: asked.doel, words, fault }
  return {
    page: 'why-not',
    props: { language: context.language, formKey: newId(), ...shown },
    status: fault ? 400 : 200,
  }
}

async function askVerdict(
  context: Context,
  goalId: string,
  verdict: string | null,
  words: string,
  fault: string | null,
) {
  const { goals } = await readOwnPlan(context)
  const goal = goals.find((candidate) => candidate.id === goalId && candidate.result !== null)
  if (!goal) return refuse('not-found')
  const { items: _, caseId: __, ...shown } = goal
  return {
    page: 'verdict',
    props: { language: context.language, formKey: newId(), goal: shown, verdict, words, fault },
    status: fault ? 400 : 200,
  }
}

function reasonOf(context: Context, refusal: Refusal): string {
  const problem = toProblem(refusal, context.services.refusals, context.language, context.requestId)
  return problem.invalidParams?.[0]?.reason ?? problem.detail
}
