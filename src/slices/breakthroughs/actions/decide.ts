import type { z } from 'zod'
import { stale } from '#platform/http/problem.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { invalidInput } from '#platform/http/validate.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import type {
  concludeBreakthrough as concludeContract,
  decideBreakthrough as decideContract,
} from '../contract.ts'
import { availableCommands, nextState } from '../rules/breakthrough.ts'
import { mandateOf } from '../rules/mandate.ts'
import { lockBreakthrough, registerOn, saveDecision, saveOutcome } from '../store.ts'
import { settle } from './settle.ts'

const missing = [{ pointer: '/words', code: 'breakthrough-words-missing' }]
const leadsTo = { grant: 'granted', refuse: 'refused', return: 'returned' } as const

/** Who was asked decides, if the mandate still covers it on this day. */
export async function decideBreakthrough(
  context: Context,
  id: string,
  version: number,
  { decision, words }: z.output<typeof decideContract.body>,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const row = await lockBreakthrough(work.trx, id)
    if (!row || row.deciderId !== work.actor.id) return refuse('not-found')
    if (nextState(row.state, decision) === undefined) return refuse('breakthrough-not-now')
    if (row.version !== version) return stale({ version: row.version }, { decision, words })
    if (decision !== 'grant' && words.trim() === '') return invalidInput(missing)
    const { mandates, workers } = await registerOn(work.trx, work.today)
    const decider = workers.find((worker) => worker.id === work.actor.id)
    const matter = { law: row.law, amount: row.costActing, on: work.today }
    const mandate = decider && mandateOf(mandates, decider, matter)
    // To return it takes no mandate: that is the way out for whose mandate ended meanwhile.
    if (!mandate && decision !== 'return') return refuse('mandate-gone')
    const state = leadsTo[decision]
    await settle(work, row, {
      state,
      words: words.trim(),
      mandateId: decision === 'return' ? null : (mandate?.id ?? null),
    })
    work.touch(row.personId)
    return { body: { id, state }, etag: version + 1 }
  })
}

export async function withdrawBreakthrough(
  context: Context,
  id: string,
  version: number,
  words: string,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const row = await lockBreakthrough(work.trx, id)
    if (!row?.asker) return refuse('not-found')
    if (nextState(row.state, 'withdraw') === undefined) return refuse('breakthrough-not-now')
    if (row.version !== version) return stale({ version: row.version }, { words })
    if (words.trim() === '') return invalidInput(missing)
    const withdrawn = { state: 'withdrawn', words: words.trim(), mandateId: null, exampleId: null } as const
    await saveDecision(work.trx, work.tenantId, id, { ...withdrawn, now: work.now })
    work.touch(row.personId)
    work.publish({
      type: 'breakthrough.withdrawn',
      objects: [
        { type: 'breakthrough', id },
        { type: 'case', id: row.caseId },
      ],
    })
    return { body: { id }, etag: version + 1 }
  })
}

/** What came of it, told once; the example for others gets the outcome, never the words. */
export async function concludeBreakthrough(
  context: Context,
  id: string,
  version: number,
  { outcome, words }: z.output<typeof concludeContract.body>,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const row = await lockBreakthrough(work.trx, id)
    if (!row?.asker) return refuse('not-found')
    const possible = availableCommands(row.state, { asker: true, decider: false }, row.concluded)
    if (!possible.includes('conclude')) return refuse('breakthrough-not-now')
    if (row.version !== version) return stale({ version: row.version }, { outcome, words })
    if (words.trim() === '') return invalidInput(missing)
    const { exampleId } = row
    const told = { outcome, words: words.trim(), exampleId, today: work.today }
    await saveOutcome(work.trx, work.tenantId, id, told)
    work.touch(row.personId)
    work.publish({
      type: 'breakthrough.concluded',
      objects: [
        { type: 'breakthrough', id },
        { type: 'case', id: row.caseId },
      ],
      data: { outcome },
    })
    return { body: { id }, etag: version + 1 }
  })
}
