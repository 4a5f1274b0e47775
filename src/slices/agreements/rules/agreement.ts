import { addDays, daysBetween, maxDate, type PlainDate } from '#shared/plain-date.ts'
import { tellingDays } from './repeat.ts'
import { holds, type WaitState } from './wait-state.ts'

/**
 * An agreement (afspraak): who promises which result to whom by when. One exhaustive table says what may happen in
 * which state; the screen offers and the server allows from it. Late and silent are computed from dates, never stored.
 */
export const agreementStates = [
  'proposed',
  'countered',
  'declined',
  'accepted',
  'at-risk',
  'kept',
  'broken',
  'renegotiated',
  'cancelled',
] as const
export type AgreementState = (typeof agreementStates)[number]

/** Who acts on an agreement: the one who promised, or the director who steers. */
export type Side = 'promiser' | 'director'

export const agreementCommands = [
  'accept',
  'counter',
  'decline',
  'look-into',
  'agree-to-date',
  'keep-date',
  'report-risk',
  'recover',
  'keep',
  'miss',
  'skip',
  'take-back',
  'break',
  'renegotiate',
  'cancel',
] as const
export type AgreementCommand = (typeof agreementCommands)[number]

/** What each command leads to, per state. What is not in the table is refused. */
export const agreementTable = {
  proposed: {
    accept: 'accepted',
    counter: 'countered',
    decline: 'declined',
    'look-into': 'proposed',
    cancel: 'cancelled',
  },
  countered: {
    'agree-to-date': 'accepted',
    'keep-date': 'proposed',
    decline: 'declined',
    cancel: 'cancelled',
  },
  declined: { renegotiate: 'renegotiated', cancel: 'cancelled' },
  accepted: {
    'report-risk': 'at-risk',
    keep: 'kept',
    miss: 'at-risk',
    skip: 'accepted',
    'take-back': 'accepted',
    break: 'broken',
    renegotiate: 'renegotiated',
    cancel: 'cancelled',
  },
  'at-risk': {
    recover: 'accepted',
    'report-risk': 'at-risk',
    keep: 'kept',
    miss: 'at-risk',
    skip: 'at-risk',
    'take-back': 'accepted',
    break: 'broken',
    renegotiate: 'renegotiated',
    cancel: 'cancelled',
  },
  kept: {},
  broken: { renegotiate: 'renegotiated' },
  renegotiated: {},
  cancelled: {},
} as const satisfies Record<AgreementState, Partial<Record<AgreementCommand, AgreementState>>>

/** Who may give a command. A director may also answer for a promiser who said so by phone. */
export const commandSides = {
  accept: ['promiser', 'director'],
  counter: ['promiser', 'director'],
  decline: ['promiser', 'director'],
  'look-into': ['promiser', 'director'],
  'agree-to-date': ['director'],
  'keep-date': ['director'],
  'report-risk': ['promiser', 'director'],
  recover: ['promiser', 'director'],
  keep: ['promiser', 'director'],
  miss: ['promiser', 'director'],
  skip: ['director'],
  'take-back': ['promiser', 'director'],
  break: ['director'],
  renegotiate: ['director'],
  cancel: ['director'],
} as const satisfies Record<AgreementCommand, readonly Side[]>

export function nextState(state: AgreementState, command: AgreementCommand): AgreementState | undefined {
  const row: Partial<Record<AgreementCommand, AgreementState>> = agreementTable[state]
  return row[command]
}

/** Commands on one time of a repeated agreement only. */
export const isOfTimes = (command: AgreementCommand): boolean =>
  command === 'miss' || command === 'skip' || command === 'take-back'

/** Of a repeated agreement: whether a time was told, and whether the open one may be told as kept by now. */
export interface TimeNow {
  readonly told: boolean
  readonly open: boolean
}

/** The commands that one side may give now, in the order of the table. */
export function availableCommands(
  state: AgreementState,
  side: Side,
  time: TimeNow | null = null,
): AgreementCommand[] {
  return agreementCommands.filter(
    (command) =>
      nextState(state, command) !== undefined &&
      commandSides[command].some((allowed) => allowed === side) &&
      (time === null
        ? !isOfTimes(command)
        : (command !== 'take-back' || time.told) && (command !== 'keep' || time.open)),
  )
}

/** States in which an agreement may be given to somebody else: whatever still stands, and what was not kept. */
export function mayGive(state: AgreementState): boolean {
  return state === 'broken' || (!isSettled(state) && state !== 'kept')
}

/** States in which nothing more is expected of the promiser. */
export function isSettled(state: AgreementState): boolean {
  return state === 'kept' || state === 'broken' || state === 'renegotiated' || state === 'cancelled'
}

/** What a person sees at a glance: the stored state, or late and silent computed from dates. */
export const agreementMarks = [
  'late',
  'broken',
  'at-risk',
  'silent',
  'proposed',
  'renegotiated',
  'accepted',
  'kept',
] as const
export type AgreementMark = (typeof agreementMarks)[number]

/** A check-in that is not answered within this many days after it was due counts as silence. */
export const silenceGraceDays = 2

export interface MarkInput {
  readonly state: AgreementState
  readonly dueOn: PlainDate
  readonly pulseDays: number | null
  readonly acceptedOn: PlainDate | null
  readonly lastHeardOn: PlainDate | null
  /** The days since which a proposal waits. */
  readonly stateSince: PlainDate
  readonly round: number
  /** It is kept many times: a time that is told some days after its day is not late. */
  readonly repeated?: boolean
  /** Of an agreement that waits for another; absent or null when it does not. */
  readonly wait?: WaitState | null
}

export interface Marked {
  readonly mark: AgreementMark
  /** Days late, days silent, or days that a proposal waits; 0 otherwise. */
  readonly days: number
}

/**
 * The mark of an agreement on a day. A passed due date outranks everything that is still open; a warning by the promiser
 * outranks silence; a renewed agreement shows that it was renewed until it is settled.
 */
export function markOf(agreement: MarkInput, today: PlainDate): Marked {
  switch (agreement.state) {
    case 'kept':
      return { mark: 'kept', days: 0 }
    case 'broken':
      return { mark: 'broken', days: 0 }
    case 'renegotiated':
    case 'cancelled':
    case 'declined':
    case 'countered':
    case 'proposed':
      return { mark: 'proposed', days: Math.max(0, daysBetween(agreement.stateSince, today)) }
    case 'accepted':
    case 'at-risk':
      return markOfRunning(agreement, today)
  }
}

function markOfRunning(agreement: MarkInput, today: PlainDate): Marked {
  const late = daysBetween(agreement.dueOn, today)
  const grace = agreement.repeated === true ? tellingDays : 0
  if (late > grace && !holds(agreement.wait ?? null)) return { mark: 'late', days: late }
  if (agreement.state === 'at-risk')
    return { mark: 'at-risk', days: daysBetween(agreement.stateSince, today) }
  const due = pulseDueOn(agreement)
  if (due !== undefined && daysBetween(due, today) > silenceGraceDays) {
    return { mark: 'silent', days: daysBetween(due, today) }
  }
  return { mark: agreement.round > 1 ? 'renegotiated' : 'accepted', days: 0 }
}

/** The day on which the next check-in is asked; undefined without a rhythm or once settled. Never after the due date. */
export function pulseDueOn(
  agreement: Pick<MarkInput, 'state' | 'pulseDays' | 'acceptedOn' | 'lastHeardOn' | 'dueOn' | 'wait'>,
): PlainDate | undefined {
  if (agreement.pulseDays === null || agreement.acceptedOn === null) return undefined
  if (holds(agreement.wait ?? null)) return undefined
  if (agreement.state !== 'accepted' && agreement.state !== 'at-risk') return undefined
  const heard = agreement.lastHeardOn
    ? maxDate(agreement.lastHeardOn, agreement.acceptedOn)
    : agreement.acceptedOn
  const due = addDays(heard, agreement.pulseDays)
  return due < agreement.dueOn ? due : undefined
}

/** Counts per mark in the fixed order of the screens; agreements that no longer stand are left out. */
export function countMarks(marks: readonly AgreementMark[]): { mark: AgreementMark; count: number }[] {
  return agreementMarks
    .map((mark) => ({ mark, count: marks.filter((other) => other === mark).length }))
    .filter(({ count }) => count > 0)
}

/** Old rounds and cancelled agreements stay in the history but off the board. */
export function standsOnBoard(state: AgreementState): boolean {
  return state !== 'renegotiated' && state !== 'cancelled'
}
