import type { CreatePersonInput, PersonHit } from '#slices/people/contract'
import type { AskedQuestion, ParkContactInput, RecordReportInput } from '../contract.ts'
import type { Channel, Reporter, SignalSender } from '../rules/channel.ts'
import type { Answer } from '../rules/checklist.ts'
import type { LifeDomain } from '../rules/life-domains.ts'
import { type AboutRelation, aboutRelations, type FirstSplit } from '../rules/report.ts'

export interface Caller {
  /** null: entered in this conversation, and made when it is recorded. */
  readonly id: string | null
  readonly name: string
  readonly givenNames: string
  /** What the search showed; absent for somebody who was entered just now. */
  readonly hit: PersonHit | null
  readonly newPerson: CreatePersonInput | null
}

/** Somebody who was entered in this conversation. */
export function enteredCaller(newPerson: CreatePersonInput): Caller {
  const { givenNames = '', infix = '', familyName } = newPerson
  const name = [givenNames, infix, familyName].filter((part) => part !== '').join(' ')
  return { id: null, name, givenNames: givenNames === '' ? familyName : givenNames, hit: null, newPerson }
}

export interface CallQuestion {
  /** Stays the same while the question lives; part of the ids of its fields. */
  readonly key: string
  readonly ownWords: string
  readonly wishedEffect: string
  readonly lifeDomains: readonly LifeDomain[]
  /** The signal question whose yes made it. */
  readonly signal: LifeDomain | null
  /** For whom: a relation, or the id of a member of the household. */
  readonly about: string
}

/** One conversation as it is typed. */
export interface Call {
  readonly startedAt: string | null
  readonly typed: string
  readonly caller: Caller | null
  readonly channel: Channel
  readonly questions: readonly CallQuestion[]
  readonly nextKey: number
  readonly signals: Readonly<Partial<Record<LifeDomain, Answer>>>
  /** The version of the list that the answers belong to. */
  readonly checklistVersion: number | null
  readonly callBack: readonly string[]
  /** `team:` or `worker:` with an id; empty is the front desk. */
  readonly callBackTo: string
  readonly receivedOn: string
  readonly referral: {
    readonly name: string
    readonly organisation: string
    readonly phone: string
    readonly residentKnows: boolean
    readonly residentAgrees: boolean
  }
  readonly sender: SignalSender | null
  readonly threat: boolean
  readonly reporter: {
    readonly relation: Reporter
    readonly name: string
    readonly phone: string
    readonly authority: Answer | null
  }
  readonly ownCircle: boolean
  /** The parked conversation that was resumed. */
  readonly contactId: string | null
}

export interface CallDraft {
  readonly call: Call
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
    checklistVersion: null,
    callBack: [],
    callBackTo: '',
    receivedOn: '',
    referral: { name: '', organisation: '', phone: '', residentKnows: false, residentAgrees: false },
    sender: null,
    threat: false,
    reporter: { relation: 'self', name: '', phone: '', authority: null },
    ownCircle: false,
    contactId: null,
  }
}

/** A draft of an older build, or of something else, has another shape and is left alone. */
export function isCall(stored: unknown): stored is Call {
  const call = stored as Partial<Call> | undefined
  return Array.isArray(call?.questions) && call.referral !== undefined && call.contactId !== undefined
}

export function isCallDraft(stored: unknown): stored is CallDraft {
  return isCall((stored as Partial<CallDraft> | undefined)?.call)
}

function emptyQuestion(key: string, signal: LifeDomain | null): CallQuestion {
  return { key, ownWords: '', wishedEffect: '', lifeDomains: signal ? [signal] : [], signal, about: 'self' }
}

export function isBlank(question: CallQuestion): boolean {
  return question.ownWords.trim() === '' && question.wishedEffect.trim() === ''
}

/** Is there anything in it that is worth keeping? */
export function isUntouched(call: Call): boolean {
  return call.caller === null && call.typed.trim() === '' && call.questions.every(isBlank)
}

/** What was typed before it was known that `stored` was there: as the name of who calls, next to what stood there. */
export function withEarly(stored: Call, early: Call): Call {
  if (isUntouched(early)) return stored
  const { typed, caller, startedAt } = early
  if (isUntouched(stored)) return { ...stored, typed, caller, startedAt }
  return { ...stored, typed: stored.caller || stored.typed === '' ? typed : `${stored.typed} ${typed}` }
}

export function addQuestion(call: Call, signal: LifeDomain | null = null): Call {
  const question = emptyQuestion(String(call.nextKey), signal)
  return { ...call, questions: [...call.questions, question], nextKey: call.nextKey + 1 }
}

export function changeQuestion(call: Call, key: string, part: Partial<CallQuestion>): Call {
  const questions = call.questions.map((question) =>
    question.key === key ? { ...question, ...part } : question,
  )
  return { ...call, questions }
}

/** Takes a question away; the yes that made it goes with the last of its questions. */
export function removeQuestion(call: Call, key: string): Call {
  const gone = call.questions.find((question) => question.key === key)
  const questions = call.questions.filter((question) => question.key !== key)
  const signals = { ...call.signals }
  if (gone?.signal && !questions.some(({ signal }) => signal === gone.signal)) delete signals[gone.signal]
  return { ...call, signals, questions }
}

/** Puts back in its place what was taken away from `before`, in the same call. */
export function putBackQuestion(call: Call, before: Call, key: string): Call {
  const at = before.questions.findIndex((question) => question.key === key)
  const question = before.questions[at]
  const there = call.questions.map((one) => one.key)
  if (!question || there.includes(key) || (before.startedAt ?? call.startedAt) !== call.startedAt) return call
  const earlier = before.questions.slice(0, at).filter((one) => there.includes(one.key)).length
  const { signal } = question
  const answer = signal === null ? {} : { [signal]: before.signals[signal] }
  return {
    ...call,
    questions: call.questions.toSpliced(earlier, 0, question),
    signals: { ...call.signals, ...answer },
    checklistVersion: call.checklistVersion ?? before.checklistVersion,
  }
}

/** What is sent: a first question in which nothing stands is left out when others were asked. */
export function questionsToSend(call: Call): readonly CallQuestion[] {
  const filled = call.questions.filter((question) => question.signal !== null || !isBlank(question))
  return filled.length > 0 ? filled : call.questions.slice(0, 1)
}

const isRelation = (about: string): about is AboutRelation =>
  (aboutRelations as readonly string[]).includes(about)

function questionOf(question: CallQuestion, caller: Caller): AskedQuestion {
  const { ownWords, wishedEffect, lifeDomains, signal, about } = question
  return {
    ownWords: ownWords.trim(),
    wishedEffect: wishedEffect.trim(),
    lifeDomains: [...lifeDomains],
    ...(signal !== null && { signal }),
    ...(isRelation(about)
      ? { aboutRelation: about }
      : about !== caller.id && { aboutRelation: 'other', aboutPersonId: about }),
  }
}

/** What was decided about an earlier report of that day. */
export interface Seen {
  readonly seenReports?: string[]
  readonly additionTo?: string
}

export function reportOf(
  call: Call,
  caller: Caller,
  firstSplit: FirstSplit,
  callBack: string,
  seen: Seen = {},
): RecordReportInput {
  const { channel, receivedOn, referral, sender, threat, reporter, signals, checklistVersion } = call
  const spoken = channel === 'phone' || channel === 'counter' || channel === 'visit'
  const byOthers = channel === 'referral' || channel === 'signal'
  const { authority, ...told } = reporter
  const [kind, to] = call.callBackTo.split(':')
  return {
    ...(caller.id === null ? caller.newPerson && { newPerson: caller.newPerson } : { personId: caller.id }),
    ...(call.contactId !== null && { contactId: call.contactId }),
    channel,
    firstSplit,
    callBack,
    ownCircle: call.ownCircle,
    questions: questionsToSend(call).map((question) => questionOf(question, caller)),
    signals: Object.entries(signals).map(([lifeDomain, answer]) => {
      return { lifeDomain: lifeDomain as LifeDomain, answer }
    }),
    ...(checklistVersion !== null && { checklistVersion }),
    ...(!spoken && receivedOn !== '' && { receivedOn }),
    ...(channel === 'referral' && { referral }),
    ...(channel === 'signal' && sender !== null && { earlySignal: { kind: 'debt', sender, threat } }),
    reporter: byOthers ? { relation: 'professional' } : { ...told, ...(authority !== null && { authority }) },
    ...(firstSplit === 'call-back' &&
      to !== undefined && {
        callBackTo: kind === 'team' ? { teamId: to } : { workerId: to },
      }),
    ...(call.startedAt !== null && { startedAt: call.startedAt }),
    ...seen,
  }
}

/** What is kept of a call that is put aside. */
export function parkingOf(call: Call, reason: string): ParkContactInput {
  const { contactId, ...content } = call
  return {
    ...(contactId !== null && { id: contactId }),
    ...(call.caller?.id != null && { personId: call.caller.id }),
    title: (call.caller?.name ?? call.typed).slice(0, 200),
    reason,
    ...(call.startedAt !== null && { startedAt: call.startedAt }),
    content,
  }
}

/** The call as it was parked. */
export function resumed(id: string, content: unknown): Call | undefined {
  const call = { ...(content as object), contactId: id }
  return isCall(call) ? call : undefined
}
