import { addDays, ageOn, daysBetween, maxDate, type PlainDate } from '#shared/plain-date.ts'

/**
 * An offer of work or learning to one person, followed to its start. A no of the resident leads to a conversation (D13):
 * no state follows from it by itself, and none has a consequence for the benefit.
 */
export const offerStates = [
  'proposed',
  'wanted',
  'talk',
  'introduced',
  'trial',
  'started',
  'stopped',
  'ended',
] as const
export type OfferState = (typeof offerStates)[number]

export const offerSteps = ['want', 'not-want', 'introduce', 'start-trial', 'start', 'stop', 'end'] as const
export type OfferStep = (typeof offerSteps)[number]

/** What each step leads to, per state. What is not in the table is refused. */
export const offerTable = {
  proposed: { want: 'wanted', 'not-want': 'talk', stop: 'stopped' },
  wanted: {
    'not-want': 'talk',
    introduce: 'introduced',
    'start-trial': 'trial',
    start: 'started',
    stop: 'stopped',
  },
  talk: { want: 'wanted', stop: 'stopped' },
  introduced: { 'not-want': 'talk', 'start-trial': 'trial', start: 'started', stop: 'stopped' },
  trial: { 'not-want': 'talk', start: 'started', stop: 'stopped' },
  started: { end: 'ended' },
  stopped: {},
  ended: {},
} as const satisfies Record<OfferState, Partial<Record<OfferStep, OfferState>>>

export function nextState(state: OfferState, step: OfferStep): OfferState | undefined {
  const row: Partial<Record<OfferStep, OfferState>> = offerTable[state]
  return row[step]
}

/** The resident says yes or no; everything else is work of whoever guides. A trial is agreed on by who directs. */
export const residentSteps: readonly OfferStep[] = ['want', 'not-want']

export function availableSteps(state: OfferState, side: 'resident' | 'worker' | 'director'): OfferStep[] {
  return offerSteps.filter(
    (step) =>
      nextState(state, step) !== undefined &&
      (side !== 'resident' || residentSteps.includes(step)) &&
      (step !== 'start-trial' || side === 'director'),
  )
}

/** Who is on trial or has started takes a place. */
export function takesPlace(state: OfferState): boolean {
  return state === 'trial' || state === 'started'
}

/** Still on the way to a start. */
export function isOpen(state: OfferState): boolean {
  return !['started', 'stopped', 'ended'].includes(state)
}

export const stopReasons = [
  'not-wanted',
  'no-fit',
  'place-gone',
  'other-place',
  'health-or-home',
  'other',
] as const
export type StopReason = (typeof stopReasons)[number]

/** An offer of work or learning is meant for the young from 16 until their 27th birthday. */
const youngFrom = 16
const youngUntil = 27

export function isYoung(born: PlainDate | null, on: PlainDate): boolean {
  if (born === null) return false
  const age = ageOn(born, on)
  return age >= youngFrom && age < youngUntil
}

/** Days from the offer to the start, for the young. A school year that begins later moves it. */
export const startNormDays = 42
/** Days without a step after which an offer is silent. */
export const silentDays = 14

export function startBy(young: boolean, offeredOn: PlainDate, begins: PlainDate | null): PlainDate | null {
  if (!young) return null
  const norm = addDays(offeredOn, startNormDays)
  return begins === null ? norm : maxDate(norm, begins)
}

export interface Followed {
  readonly id: string
  readonly state: OfferState
  readonly lastStepOn: PlainDate
  readonly startBy: PlainDate | null
  /** The last day of the trial: until then no step is expected. */
  readonly trialUntil: PlainDate | null
}

export const standings = ['talk', 'silent', 'late', 'going'] as const
export type Standing = (typeof standings)[number]

/** How it stands: a conversation to be had, silence, past its day, or on its way. */
export function standingOf(offer: Followed, today: PlainDate): Standing {
  if (offer.state === 'talk') return 'talk'
  if (silentSince(offer, today) >= silentDays) return 'silent'
  return offer.startBy !== null && offer.startBy < today ? 'late' : 'going'
}

/** Days since anything happened. A trial that runs is no silence: it has agreements and a check-in of its own. */
export function silentSince({ state, lastStepOn, trialUntil }: Followed, today: PlainDate): number {
  const from = state === 'trial' && trialUntil !== null ? maxDate(lastStepOn, trialUntil) : lastStepOn
  return Math.max(0, daysBetween(from, today))
}

/** Whoever said no first, then the longest silence, then what is past its day, then by the day to start. */
export function inOrder<T extends Followed>(offers: readonly T[], today: PlainDate): T[] {
  const by = (offer: Followed): number => standings.indexOf(standingOf(offer, today))
  return offers.toSorted(
    (a, b) =>
      by(a) - by(b) ||
      (standingOf(a, today) === 'silent' ? silentSince(b, today) - silentSince(a, today) : 0) ||
      (a.startBy ?? '9999').localeCompare(b.startBy ?? '9999') ||
      a.lastStepOn.localeCompare(b.lastStepOn) ||
      (a.id < b.id ? -1 : 1),
  )
}
