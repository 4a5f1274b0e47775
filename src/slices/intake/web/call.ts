import type { PersonHit } from '#slices/people/contract'
import type { RecordReportInput } from '../contract.ts'
import type { LifeDomain, signalDomains } from '../rules/life-domains.ts'
import type { Channel, FirstSplit } from '../rules/report.ts'

export type SignalDomain = (typeof signalDomains)[number]
export type Answer = 'yes' | 'no'

export interface Caller {
  readonly id: string
  readonly name: string
  readonly givenNames: string
  /** What the search showed; absent for somebody who was entered just now. */
  readonly hit: PersonHit | null
}

export interface CallQuestion {
  /** Stays the same while the question lives; part of the ids of its fields. */
  readonly key: string
  readonly ownWords: string
  readonly wishedEffect: string
  readonly lifeDomains: readonly LifeDomain[]
  readonly signal: SignalDomain | null
}

/** One conversation as it is typed. */
export interface Call {
  readonly startedAt: string | null
  readonly typed: string
  readonly caller: Caller | null
  readonly channel: Channel
  readonly questions: readonly CallQuestion[]
  readonly nextKey: number
  readonly signals: Readonly<Partial<Record<SignalDomain, Answer>>>
  readonly callBack: readonly string[]
}

export interface ParkedCall {
  readonly parkedAt: string
  readonly call: Call
}

export interface CallDraft {
  readonly call: Call
  readonly parked: readonly ParkedCall[]
}

export function newCall(): Call {
  return {
    startedAt: null,
    typed: '',
    caller: null,
    channel: 'phone',
    questions: [emptyQuestion('1', null)],
    nextKey: 2,
    signals: {},
    callBack: [],
  }
}

export function isCallDraft(stored: unknown): stored is CallDraft {
  const draft = stored as Partial<CallDraft> | undefined
  return (
    Array.isArray(draft?.parked) && Array.isArray(draft.call?.questions) && Array.isArray(draft.call.callBack)
  )
}

function emptyQuestion(key: string, signal: SignalDomain | null): CallQuestion {
  return { key, ownWords: '', wishedEffect: '', lifeDomains: signal ? [signal] : [], signal }
}

export function isBlank(question: CallQuestion): boolean {
  return question.ownWords.trim() === '' && question.wishedEffect.trim() === ''
}

/** Is there anything in it that is worth keeping? */
export function isUntouched(call: Call): boolean {
  return call.caller === null && call.typed.trim() === '' && call.questions.every(isBlank)
}

export function addQuestion(call: Call, signal: SignalDomain | null = null): Call {
  const question = emptyQuestion(String(call.nextKey), signal)
  return { ...call, questions: [...call.questions, question], nextKey: call.nextKey + 1 }
}

export function changeQuestion(call: Call, key: string, part: Partial<CallQuestion>): Call {
  const questions = call.questions.map((question) =>
    question.key === key ? { ...question, ...part } : question,
  )
  return { ...call, questions }
}

export function removeQuestion(call: Call, key: string): Call {
  const gone = call.questions.find((question) => question.key === key)
  const signals = { ...call.signals }
  if (gone?.signal) delete signals[gone.signal]
  return { ...call, signals, questions: call.questions.filter((question) => question.key !== key) }
}

/** Only a yes makes a question; taking the yes back removes it while nothing is written in it. */
export function answerSignal(call: Call, signal: SignalDomain, answer: Answer | undefined): Call {
  const { [signal]: before, ...others } = call.signals
  const signals = answer === undefined ? others : { ...others, [signal]: answer }
  const next = { ...call, signals }
  if (answer === before) return call
  const made = call.questions.find((question) => question.signal === signal)
  if (answer === 'yes') return made ? next : addQuestion(next, signal)
  return made && isBlank(made)
    ? { ...next, questions: call.questions.filter((question) => question !== made) }
    : next
}

/** What is sent: a first question in which nothing stands is left out when others were asked. */
export function questionsToSend(call: Call): readonly CallQuestion[] {
  const filled = call.questions.filter((question) => question.signal !== null || !isBlank(question))
  return filled.length > 0 ? filled : call.questions.slice(0, 1)
}

export function reportOf(
  call: Call,
  caller: Caller,
  firstSplit: FirstSplit,
  callBack: string,
): RecordReportInput {
  return {
    personId: caller.id,
    channel: call.channel,
    firstSplit,
    callBack,
    questions: questionsToSend(call).map(({ ownWords, wishedEffect, lifeDomains, signal }) => ({
      ownWords: ownWords.trim(),
      wishedEffect: wishedEffect.trim(),
      lifeDomains: [...lifeDomains],
      askedOn: signal !== null,
    })),
    ...(call.startedAt !== null && { startedAt: call.startedAt }),
  }
}

/** Puts the call aside and begins another; an untouched call is not kept. */
export function park({ call, parked }: CallDraft, now: Date, next: Call = newCall()): CallDraft {
  const kept = isUntouched(call) ? parked : [...parked, { call, parkedAt: now.toISOString() }]
  return { call: next, parked: kept }
}

export function resume(draft: CallDraft, wanted: ParkedCall, now: Date): CallDraft {
  return park({ ...draft, parked: draft.parked.filter((other) => other !== wanted) }, now, wanted.call)
}
