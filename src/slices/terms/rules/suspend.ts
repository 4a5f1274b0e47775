import { computeDeadline, type Deadline, type Extension, type Suspension } from '#shared/deadline.ts'
import { addDays, minDate, type PlainDate } from '#shared/plain-date.ts'
import { type Fault, type Refusal, refuse } from '#shared/refusal.ts'
import { type SuspensionGround, suspensionGrounds } from './grounds.ts'
import { lawOn, type TermKindKey } from './term-kinds.ts'

export interface TermFacts {
  readonly kind: TermKindKey
  readonly startsOn: PlainDate
  readonly metOn: PlainDate | null
  readonly suspensions: readonly Suspension[]
  readonly extension: Extension | null
}

export interface SuspensionAsked {
  readonly ground: SuspensionGround
  readonly reason: string
  /** By when the answer must be in; asked for when data are missing. */
  readonly answerBy?: PlainDate | undefined
}

/** The due date of a term with its explanation, by the law of the day on which it started. */
export function deadlineOf(term: TermFacts, today: PlainDate): Deadline {
  const { length } = lawOn(term.kind, term.startsOn)
  return computeDeadline(term.startsOn, length, term.suspensions, today, term.extension ?? undefined)
}

/** A term stands still (Awb art. 4:15) on a ground that its law knows; one suspension at a time. */
export function decideSuspension(
  term: TermFacts,
  asked: SuspensionAsked,
  today: PlainDate,
): (Suspension & { readonly ground: SuspensionGround }) | Refusal {
  if (term.metOn !== null) return refuse('term-met')
  if (openSuspension(term, today)) return refuse('term-already-suspended')
  const { grounds } = lawOn(term.kind, term.startsOn)
  if (grounds.length === 0) return refuse('term-never-suspended')
  const { nextDay, answerBy } = suspensionGrounds[asked.ground]
  const from = nextDay ? addDays(today, 1) : today
  const faults: Fault[] = []
  if (!grounds.includes(asked.ground)) faults.push({ pointer: '/ground', code: 'ground-not-allowed' })
  if (asked.reason.trim() === '') faults.push({ pointer: '/reason', code: 'reason-missing' })
  if (answerBy && asked.answerBy === undefined)
    faults.push({ pointer: '/answerBy', code: 'answer-by-missing' })
  if (asked.answerBy !== undefined && asked.answerBy < from)
    faults.push({ pointer: '/answerBy', code: 'answer-by-past' })
  if (faults.length > 0) return refuse('invalid-input', { count: faults.length }, faults)
  return {
    from,
    reason: asked.reason.trim(),
    ground: asked.ground,
    ...(asked.answerBy ? { atMost: asked.answerBy } : {}),
  }
}

/** The clock runs on; the last day that stood still is today, or the day by which the answer was asked. */
export function decideResumption(term: TermFacts, today: PlainDate): { readonly until: PlainDate } | Refusal {
  const open = openSuspension(term, today)
  if (!open) return refuse('term-not-suspended')
  const last = open.atMost === undefined ? today : minDate(today, open.atMost)
  // What was answered on the day it was asked never stopped the clock.
  return { until: last < open.from ? addDays(open.from, -1) : last }
}

function openSuspension(term: TermFacts, today: PlainDate): Suspension | undefined {
  return term.suspensions.find(
    ({ until, atMost }) => until === undefined && (atMost === undefined || today <= atMost),
  )
}

/** Extends a term once, in time, by no more than its law gives, and with the reason that the applicant is told. */
export function decideExtension(term: TermFacts, asked: Extension, today: PlainDate): Extension | Refusal {
  if (term.metOn !== null) return refuse('term-met')
  const allowed = lawOn(term.kind, term.startsOn).extension
  if (!allowed) return refuse('term-never-extended')
  if (term.extension) return refuse('term-extended-already')
  if (deadlineOf(term, today).due < today) return refuse('term-over')
  const days = asked.unit === 'weeks' ? asked.count * 7 : asked.count
  const faults: Fault[] = []
  if (days > allowed.maxDays)
    faults.push({ pointer: '/count', code: 'extension-too-long', details: { days: allowed.maxDays } })
  if (asked.reason.trim() === '') faults.push({ pointer: '/reason', code: 'reason-missing' })
  if (faults.length > 0) return refuse('invalid-input', { count: faults.length }, faults)
  return { ...asked, reason: asked.reason.trim() }
}

export const termLevelStates = ['met', 'paused', 'calm', 'soon', 'urgent', 'late'] as const

export type TermLevel = (typeof termLevelStates)[number]

/** How pressing a term is today. */
export function levelOf(term: TermFacts, deadline: Deadline, daysLeft: number): TermLevel {
  if (term.metOn !== null) return 'met'
  if (deadline.paused) return 'paused'
  if (daysLeft < 0) return 'late'
  const { warnDays, urgentDays } = lawOn(term.kind, term.startsOn)
  return daysLeft <= urgentDays ? 'urgent' : daysLeft <= warnDays ? 'soon' : 'calm'
}
