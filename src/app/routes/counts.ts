import { z } from 'zod'
import { nobody } from '#platform/access/log.ts'
import { type Context, type Reply, route } from '#platform/http/route.ts'
import type { Contract } from '#shared/contract.ts'
import { countOwnPromises } from '#slices/agreements'
import { countToDecide } from '#slices/breakthroughs'
import { countCasesOfActor } from '#slices/cases'
import { countExceptions } from '#slices/direction'
import { countEscalations } from '#slices/escalations'
import { countCallBacks } from '#slices/intake'
import { countOpenPairs } from '#slices/people'
import { countReceived } from '#slices/referrals'
import { countSafety } from '#slices/safety'
import { countTransfers } from '#slices/transfers'
import { countWaiting } from '#slices/triage'
import { countWebReports } from '#slices/webform'
import { countOffers } from '#slices/work'

const count = z.int().optional()

const viewCounts = {
  operationId: 'viewCounts',
  summary: 'Hoeveel er op elke werklijst van je rol staat; alleen aantallen',
  tag: 'Sessie',
  status: 200,
  reply: z.strictObject({
    callBacks: count,
    webReports: count,
    incoming: count,
    duplicates: count,
    referrals: count,
    today: count,
    households: count,
    breakthroughs: count,
    transfers: count,
    promises: count,
    safety: count,
    escalations: count,
    work: count,
  }),
} as const satisfies Contract

export type Counts = z.infer<typeof viewCounts.reply>

const counting = {
  callBacks: countCallBacks,
  webReports: countWebReports,
  incoming: countWaiting,
  duplicates: countOpenPairs,
  referrals: countReceived,
  households: countCasesOfActor,
  breakthroughs: countToDecide,
  transfers: countTransfers,
  promises: countOwnPromises,
  safety: countSafety,
  escalations: countEscalations,
  work: countOffers,
}

/** Which lists are counted for a role: those that its policy lets it open and its menu shows. */
const countedFor: Readonly<Record<string, readonly (keyof typeof counting)[]>> = {
  'front-desk': ['callBacks', 'webReports', 'referrals', 'safety'],
  assessor: ['incoming', 'webReports', 'callBacks', 'duplicates', 'referrals', 'safety'],
  director: [
    ...(['households', 'callBacks', 'referrals', 'breakthroughs', 'transfers', 'promises'] as const),
    ...(['safety', 'escalations', 'work'] as const),
  ],
  professional: ['promises', 'households', 'callBacks', 'referrals', 'safety', 'work'],
  'team-lead': ['breakthroughs', 'transfers', 'safety', 'escalations'],
  'policy-officer': ['breakthroughs', 'escalations'],
}

/** The numbers of the menu. They hold nobody's data: who looked is logged, but about nobody. */
async function countWork(context: Context): Promise<Reply> {
  const { reader, actor } = context
  const names = countedFor[actor.role] ?? []
  const [lists, today] = await Promise.all([
    reader.read(nobody, Object.fromEntries(names.map((name) => [name, counting[name]()]))),
    actor.role === 'director' ? countExceptions(context) : undefined,
  ])
  const counts = names.map((name) => [name, lists[name]?.[0]?.count ?? 0])
  return { body: { ...Object.fromEntries(counts), ...(today !== undefined && { today }) } }
}

export const countRoutes = [
  route({
    method: 'GET',
    path: '/v1/tellingen',
    access: 'counts.view',
    contract: viewCounts,
    handle: countWork,
  }),
]
