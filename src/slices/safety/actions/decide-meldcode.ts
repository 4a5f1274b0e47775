import type { z } from 'zod'
import type { Work } from '#platform/access/work.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { invalidInput } from '#platform/http/validate.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { type Fault, isRefusal, type Refusal, refuse } from '#shared/refusal.ts'
import type {
  decideMeldcode as decideContract,
  evaluateMeldcode as evaluateContract,
  reportMeldcode as reportContract,
} from '../contract.ts'
import { reviewFaults } from '../rules/line.ts'
import { assessmentBy, decide, dueOf, evaluate, type MeldcodeState, mayTake } from '../rules/meldcode.ts'
import {
  answersNow,
  type Entry,
  insertEntry,
  type LockedMeldcode,
  type MeldcodeChange,
  saveMeldcode,
} from '../store-meldcode.ts'
import { entryFaults, lockVersion } from './step-meldcode.ts'

/** Step 5, two decisions in one: report or not, and help ourselves or not. */
export async function decideMeldcode(
  context: Context,
  id: string,
  version: number,
  input: z.output<typeof decideContract.body>,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const meldcode = await lockVersion(work, id, version, input)
    if ('refused' in meldcode) return meldcode
    const answers = await answersNow(work.trx, id)
    const next = decide(meldcode.state, new Set(meldcode.taken), answers, input)
    if (isRefusal(next)) return next
    const { words, reviewOn, report, help } = input
    const faults = [
      ...entryFaults(meldcode, { on: work.today, words, needsWords: true }, work.today),
      ...dayToLook(next, reviewOn, work.today),
    ]
    if (faults.length > 0) return invalidInput(faults)
    const dueOn = dueOf(next, new Set(meldcode.taken), work.today, reviewOn)
    return keep(work, meldcode, 'meldcode.decided', {
      entry: { step: 'decide', on: work.today, words },
      change: { state: next, dueOn, report, help },
      data: { report, help },
    })
  })
}

/** The report was made, by telephone or the website of Veilig Thuis; here it is only written down. */
export async function reportMeldcode(
  context: Context,
  id: string,
  version: number,
  input: z.output<typeof reportContract.body>,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const meldcode = await lockVersion(work, id, version, input)
    if ('refused' in meldcode) return meldcode
    if (!mayTake(meldcode.state, 'report')) return refuse('meldcode-not-now')
    const { on, reference, words } = input
    const faults = entryFaults(meldcode, { on, words, needsWords: false }, work.today)
    if (faults.length > 0) return invalidInput(faults)
    return keep(work, meldcode, 'meldcode.reported', {
      entry: { step: 'report', on, words, withWhom: 'Veilig Thuis' },
      change: { state: 'following', dueOn: assessmentBy(on), reportedOn: on, reference: reference.trim() },
    })
  })
}

/** The fifth question, when help has run or Veilig Thuis has looked: is it safe enough now? */
export async function evaluateMeldcode(
  context: Context,
  id: string,
  version: number,
  input: z.output<typeof evaluateContract.body>,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const meldcode = await lockVersion(work, id, version, input)
    if ('refused' in meldcode) return meldcode
    const { outcome, words, reviewOn } = input
    const next = evaluate(meldcode.state, outcome)
    if (isRefusal(next)) return next
    const faults = [
      ...entryFaults(meldcode, { on: work.today, words, needsWords: true }, work.today),
      ...dayToLook(next, reviewOn, work.today),
    ]
    if (faults.length > 0) return invalidInput(faults)
    const answers =
      outcome === 'goes-on' ? [] : [{ question: 'enough' as const, yes: outcome === 'enough', words: '' }]
    return keep(work, meldcode, 'meldcode.evaluated', {
      entry: { step: 'evaluate', on: work.today, words, answers },
      change: {
        state: next,
        dueOn: dueOf(next, new Set(meldcode.taken), work.today, reviewOn),
        ...(outcome === 'not-enough' && { report: true }),
      },
      data: { outcome },
    })
  })
}

/** Whoever follows says when to look again. */
function dayToLook(next: MeldcodeState, reviewOn: PlainDate | null, today: PlainDate): Fault[] {
  if (next !== 'following') return []
  if (reviewOn === null) return [{ pointer: '/reviewOn', code: 'safety-review-missing' }]
  return reviewFaults(reviewOn, today)
}

async function keep(
  work: Work,
  { id, caseId, personId }: LockedMeldcode,
  type: 'meldcode.decided' | 'meldcode.reported' | 'meldcode.evaluated',
  what: { readonly entry: Entry; readonly change: MeldcodeChange; readonly data?: Record<string, unknown> },
): Promise<Reply> {
  await insertEntry(work, id, what.entry)
  const version = await saveMeldcode(work, id, what.change)
  work.touch(personId)
  work.publish({
    type,
    objects: [
      { type: 'meldcode', id },
      { type: 'case', id: caseId },
    ],
    ...(what.data && { data: what.data }),
  })
  return { body: { id, state: what.change.state, version }, etag: version }
}
