import type { z } from 'zod'
import type { Work } from '#platform/access/work.ts'
import { stale } from '#platform/http/problem.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { invalidInput } from '#platform/http/validate.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { type Fault, type Refusal, refuse } from '#shared/refusal.ts'
import type { takeMeldcodeStep as stepContract, weighMeldcode as weighContract } from '../contract.ts'
import type { AnswerRow } from '../reads-meldcode.ts'
import {
  type Answers,
  dueOf,
  type MeldcodeStep,
  mayTake,
  questionsToAsk,
  type WeighingQuestion,
} from '../rules/meldcode.ts'
import {
  type Entry,
  insertEntry,
  type LockedMeldcode,
  lockMeldcode,
  saveMeldcode,
} from '../store-meldcode.ts'

/** Locks a Meldcode of the version that was read, or says why not. */
export async function lockVersion(
  work: Work,
  id: string,
  version: number,
  yours: object,
): Promise<LockedMeldcode | Refusal> {
  const meldcode = await lockMeldcode(work.trx, id)
  if (!meldcode) return refuse('not-found')
  if (meldcode.version !== version)
    return stale({ state: meldcode.state, version: meldcode.version }, { ...yours })
  return meldcode
}

/** What is wrong with the day and the words of a step. */
export function entryFaults(
  { startedOn }: LockedMeldcode,
  { on, words, needsWords }: { readonly on: PlainDate; readonly words: string; readonly needsWords: boolean },
  today: PlainDate,
): Fault[] {
  const faults: Fault[] = []
  if (on > today) faults.push({ pointer: '/on', code: 'meldcode-future' })
  if (on < startedOn) faults.push({ pointer: '/on', code: 'meldcode-before-start' })
  if (needsWords && words.trim() === '') faults.push({ pointer: '/words', code: 'meldcode-words-missing' })
  return faults
}

/** Consultation or talk; a talk that is itself a danger may be left out, with why. */
export async function takeStep(
  context: Context,
  id: string,
  version: number,
  input: z.output<typeof stepContract.body>,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const meldcode = await lockVersion(work, id, version, input)
    if ('refused' in meldcode) return meldcode
    const { step, on, withWhom, words, skipped } = input
    if (!mayTake(meldcode.state, step)) return refuse('meldcode-not-now')
    const faults = entryFaults(meldcode, { on, words, needsWords: true }, work.today)
    if (skipped && step !== 'talk') faults.push({ pointer: '/skipped', code: 'meldcode-skip-other' })
    if (!skipped && withWhom.trim() === '')
      faults.push({ pointer: '/withWhom', code: 'meldcode-with-missing' })
    if (faults.length > 0) return invalidInput(faults)
    return moveOn(work, meldcode, { step, on, words, withWhom, skipped })
  })
}

interface Said {
  readonly yes: boolean
  readonly words: string
}

/** Weighing with the frame: every question that the answers before it make needed. */
export async function weigh(
  context: Context,
  id: string,
  version: number,
  input: z.output<typeof weighContract.body>,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const meldcode = await lockVersion(work, id, version, input)
    if ('refused' in meldcode) return meldcode
    if (!mayTake(meldcode.state, 'weigh')) return refuse('meldcode-not-now')
    const { on, words, answers: given } = input
    const said: Partial<Record<WeighingQuestion, Said | undefined>> = given
    const answers: Answers = Object.fromEntries(
      Object.entries(said).flatMap(([question, answer]) => (answer ? [[question, answer.yes]] : [])),
    )
    const needed = questionsToAsk(answers)
    const faults = entryFaults(meldcode, { on, words, needsWords: false }, work.today)
    for (const question of needed)
      if (said[question] === undefined)
        faults.push({ pointer: `/answers/${question}`, code: 'meldcode-answer-missing' })
    if (faults.length > 0) return invalidInput(faults)
    const rows: AnswerRow[] = needed.flatMap((question) => {
      const answer = said[question]
      return answer ? [{ question, yes: answer.yes, words: answer.words.trim() }] : []
    })
    return moveOn(work, meldcode, { step: 'weigh', on, words, answers: rows })
  })
}

async function moveOn(
  work: Work,
  meldcode: LockedMeldcode,
  entry: Entry & { readonly step: MeldcodeStep },
): Promise<Reply> {
  const { id, caseId, personId, state } = meldcode
  await insertEntry(work, id, entry)
  const taken = new Set([...meldcode.taken, entry.step])
  const version = await saveMeldcode(work, id, { state, dueOn: dueOf(state, taken, work.today, null) })
  work.touch(personId)
  work.publish({
    type: 'meldcode.step-taken',
    objects: [
      { type: 'meldcode', id },
      { type: 'case', id: caseId },
    ],
    data: { step: entry.step },
  })
  return { body: { id, state, version }, etag: version }
}
