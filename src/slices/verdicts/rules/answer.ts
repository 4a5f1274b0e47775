import { addDays, type PlainDate } from '#shared/plain-date.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import { changeDays } from './ask.ts'

/** "Bent u hier goed mee geholpen?" */
export const answers = ['well', 'mostly', 'little', 'not'] as const
export type VerdictAnswer = (typeof answers)[number]

export const longestWords = 500

export function isUnhappy(answer: VerdictAnswer | null): boolean {
  return answer === 'little' || answer === 'not'
}

export interface VerdictFacts {
  readonly answer: VerdictAnswer | null
  /** The day of the first answer. */
  readonly answeredOn: PlainDate | null
  readonly answerUntil: PlainDate
  /** The case has ended: nobody would read it any more. */
  readonly closed: boolean
  /** Somebody in the case became unsafe since: nothing of it is shown or asked any more. */
  readonly withdrawn: boolean
}

/** open: waits for an answer. given: may still be changed. settled: stays as it is. over: nobody answered in time. withdrawn: taken back. */
export type Standing = 'open' | 'given' | 'settled' | 'over' | 'withdrawn'

/** The last day on which an answer can be given, or changed. */
export function lastDay({
  answeredOn,
  answerUntil,
}: Pick<VerdictFacts, 'answeredOn' | 'answerUntil'>): PlainDate {
  return answeredOn === null ? answerUntil : addDays(answeredOn, changeDays)
}

export function standingOf(facts: VerdictFacts, today: PlainDate): Standing {
  if (facts.withdrawn) return 'withdrawn'
  const late = facts.closed || today > lastDay(facts)
  if (facts.answer === null) return late ? 'over' : 'open'
  return late ? 'settled' : 'given'
}

export interface AnswerInput {
  readonly answer: VerdictAnswer | undefined
  readonly words: string
  readonly shared: boolean
}

export interface Answered {
  readonly answer: VerdictAnswer
  readonly words: string
  /** Nothing is shared where nothing was said. */
  readonly shared: boolean
}

/** Decides on an answer, the first one or another; all faults at once. */
export function decideAnswer(facts: VerdictFacts, input: AnswerInput, today: PlainDate): Answered | Refusal {
  const standing = standingOf(facts, today)
  if (standing === 'withdrawn') return refuse('verdict-withdrawn')
  if (standing === 'settled' || standing === 'over') return refuse('verdict-closed')
  const words = input.words.trim()
  const faults = [
    ...(input.answer === undefined ? [{ pointer: '/antwoord', code: 'verdict-missing' }] : []),
    ...(words.length > longestWords ? [{ pointer: '/woorden', code: 'verdict-words-long' }] : []),
  ]
  if (input.answer === undefined || faults.length > 0)
    return refuse('invalid-input', { count: faults.length }, faults)
  return { answer: input.answer, words, shared: input.shared && words !== '' }
}

/** A call is offered to who was not helped, and only then. */
export function decideCall(facts: VerdictFacts, today: PlainDate): Refusal | undefined {
  const standing = standingOf(facts, today)
  if (standing === 'withdrawn') return refuse('verdict-withdrawn')
  return standing === 'given' && isUnhappy(facts.answer) ? undefined : refuse('verdict-closed')
}
