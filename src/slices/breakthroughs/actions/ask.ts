import type { z } from 'zod'
import type { Work } from '#platform/access/work.ts'
import { stale } from '#platform/http/problem.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { invalidInput } from '#platform/http/validate.ts'
import { isRefusal, type Refusal, refuse } from '#shared/refusal.ts'
import { lockCase } from '#slices/cases'
import type { askBreakthrough as askContract } from '../contract.ts'
import { decisionDue, nextState, proposalFaults } from '../rules/breakthrough.ts'
import { mandateOf } from '../rules/mandate.ts'
import {
  insertBreakthrough,
  lockBreakthrough,
  namesOfHousehold,
  registerOn,
  saveAskedAgain,
} from '../store.ts'
import { settle } from './settle.ts'

type Input = z.output<typeof askContract.body>

/** Asks whoever may decide; within the own mandate it is decided at once, and stands in the record all the same. */
export async function askBreakthrough(
  context: Context,
  caseId: string,
  input: Input,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const at = { tenantId: work.tenantId, id: work.actor.id, now: work.now }
    const file = await lockCase(work.trx, at, caseId, ['director', 'stand-in'])
    if (!file) return refuse('not-found')
    if (file.phase === 'closed') return refuse('case-closed')
    const mandateId = await check(work, caseId, input)
    if (isRefusal(mandateId)) return mandateId
    const dueOn = decisionDue(work.today)
    const askedBy = String(work.actor.id)
    const asked = { ...input, caseId, askedBy, now: work.now, dueOn }
    const id = await insertBreakthrough(work.trx, work.tenantId, asked)
    work.touch(file.centralPersonId)
    tell(work, id, caseId, input)
    const state = await decideOwn(work, id, caseId, input, mandateId)
    return { body: { id, state, dueOn }, location: '/v1/doorbraken' }
  })
}

/** A returned one, filled in; perhaps for another decider. */
export async function askBreakthroughAgain(
  context: Context,
  id: string,
  version: number,
  input: Input,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const row = await lockBreakthrough(work.trx, id)
    if (!row?.asker) return refuse('not-found')
    if (nextState(row.state, 'ask-again') === undefined) return refuse('breakthrough-not-now')
    if (row.version !== version) return stale({ version: row.version }, { ...input })
    const mandateId = await check(work, row.caseId, input)
    if (isRefusal(mandateId)) return mandateId
    const dueOn = decisionDue(work.today)
    await saveAskedAgain(work.trx, work.tenantId, id, { ...input, now: work.now, dueOn })
    work.touch(row.personId)
    tell(work, id, row.caseId, input)
    const state = await decideOwn(work, id, row.caseId, input, mandateId)
    return { body: { id, state, dueOn }, etag: version + (state === 'granted' ? 2 : 1) }
  })
}

/** The mandate of the chosen decider, or everything that is wrong. */
async function check(work: Work, caseId: string, input: Input): Promise<string | Refusal> {
  const faults = proposalFaults(input, await namesOfHousehold(work.trx, caseId))
  const { mandates, workers } = await registerOn(work.trx, work.today)
  const decider = workers.find(({ id }) => id === input.deciderId)
  const matter = { law: input.law, amount: input.costActing, on: work.today }
  const mandate = decider && mandateOf(mandates, decider, matter)
  if (!mandate) faults.push({ pointer: '/deciderId', code: 'breakthrough-no-mandate' })
  return mandate && faults.length === 0 ? mandate.id : invalidInput(faults)
}

function tell(work: Work, id: string, caseId: string, { law, ground, deciderId }: Input): void {
  work.publish({
    type: 'breakthrough.asked',
    objects: [
      { type: 'breakthrough', id },
      { type: 'case', id: caseId },
      { type: 'worker', id: deciderId },
    ],
    data: { law, ground },
  })
}

async function decideOwn(
  work: Work,
  id: string,
  caseId: string,
  input: Input,
  mandateId: string,
): Promise<'asked' | 'granted'> {
  if (input.deciderId !== work.actor.id) return 'asked'
  await settle(work, { ...input, id, caseId }, { state: 'granted', words: '', mandateId })
  return 'granted'
}
