import { addWorkingDays } from '#shared/calendar.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import {
  type ReferralCommand,
  type ReferralState,
  referralCommands,
  type Side,
  type Standing,
  steps,
} from './state.ts'

/** Working days that a receiver has to answer, and after a yes to meet the resident; holidays do not count. */
export const usualAnswerDays = 5
export const contactDays = 5
/** Nobody is given longer than this many days to answer. */
export const longestAnswerDays = 60

export const refusalReasons = [
  'full',
  'not-ours',
  'more-needed',
  'no-contact',
  'resident-declines',
  'other',
] as const
export type RefusalReason = (typeof refusalReasons)[number]

export const outcomes = ['helped', 'partly', 'not-helped', 'elsewhere'] as const
export type Outcome = (typeof outcomes)[number]

/** Why the question may be told to the receiver: the resident agreed, or something else that must be named. */
export const bases = ['agreed', 'task', 'vital'] as const
export type Basis = (typeof bases)[number]

export const handoverForms = ['call', 'visit'] as const

/** The last day to answer what is sent today; the day of sending does not count. */
export function answerDue(today: PlainDate): PlainDate {
  return addWorkingDays(today, usualAnswerDays)
}

export interface Facts {
  readonly state: ReferralState
  readonly answerBy: PlainDate
  /** The receiving organisation does not exist any more. */
  readonly receiverGone: boolean
  /** Sent on, or settled by the director: nothing is to be done about it. */
  readonly dealt: boolean
  readonly handoverPlanned: boolean
}

/** Expired: nobody answered by the day, or nobody is left to answer. The day itself is still in time. */
export function isExpired(
  { state, answerBy, receiverGone }: Pick<Facts, 'state' | 'answerBy' | 'receiverGone'>,
  today: PlainDate,
): boolean {
  return (state === 'sent' || state === 'seen') && (today > answerBy || receiverGone)
}

export function standingOf(
  facts: Pick<Facts, 'state' | 'answerBy' | 'receiverGone'>,
  today: PlainDate,
): Standing {
  return isExpired(facts, today) ? 'expired' : facts.state
}

/** What this side may do now; the screens offer these and the server allows no other. */
export function availableCommands(facts: Facts, side: Side, today: PlainDate): ReferralCommand[] {
  const table = steps[standingOf(facts, today)]
  return referralCommands.filter((command) => table[command]?.by.includes(side) && fits(facts, command))
}

function fits({ dealt, handoverPlanned, state }: Facts, command: ReferralCommand): boolean {
  switch (command) {
    case 'settle':
    case 'reroute':
      return !dealt
    case 'plan-handover':
      return !handoverPlanned
    case 'handover-held':
    case 'handover-missed':
      return handoverPlanned
    case 'see':
      return state === 'sent'
    default:
      return true
  }
}

export interface NextStep {
  readonly waitsOn: 'receiver' | 'director' | 'both' | 'nobody'
  /** The day on which it should have happened. */
  readonly on: PlainDate | null
}

/** Who has the ball, and until when. */
export function nextStep(
  facts: Facts & { readonly contactBy: PlainDate | null; readonly handoverOn: PlainDate | null },
  today: PlainDate,
): NextStep {
  switch (standingOf(facts, today)) {
    case 'sent':
    case 'seen':
      return { waitsOn: 'receiver', on: facts.answerBy }
    case 'expired':
    case 'late-yes':
      return { waitsOn: 'director', on: null }
    case 'accepted':
      return facts.handoverOn === null
        ? { waitsOn: 'receiver', on: facts.contactBy }
        : { waitsOn: 'both', on: facts.handoverOn }
    case 'contact':
      return { waitsOn: 'receiver', on: null }
    case 'declined':
    case 'bounced':
      return { waitsOn: facts.dealt ? 'nobody' : 'director', on: null }
    case 'closed':
    case 'withdrawn':
    case 'rerouted':
      return { waitsOn: 'nobody', on: null }
  }
}
