import type { PlainDate } from '#shared/plain-date.ts'
import type { Fault } from '#shared/refusal.ts'
import type { LifeDomain } from './life-domains.ts'

export const channels = ['phone', 'counter', 'post', 'web', 'visit', 'referral', 'signal'] as const
export type Channel = (typeof channels)[number]

/** Who told it. A report may be about somebody else. */
export const reporters = ['self', 'parent', 'partner', 'child', 'neighbour', 'professional', 'other'] as const
export type Reporter = (typeof reporters)[number]

/** Kinds of early signal (vroegsignaal); Wgs art. 3 lid 1 b knows arrears only. */
export const signalKinds = ['debt'] as const
/** Creditors who may tell of arrears (Besluit gemeentelijke schuldhulpverlening art. 2). */
export const signalSenders = ['housing', 'energy', 'water', 'health-insurance', 'other'] as const
export type SignalSender = (typeof signalSenders)[number]

export interface Referral {
  readonly name: string
  readonly organisation: string
  readonly residentKnows: boolean
  readonly residentAgrees: boolean
}

export interface EarlySignal {
  readonly kind: (typeof signalKinds)[number]
  readonly sender: SignalSender
  /** Eviction, cut-off of gas, light or water, or the end of health insurance (Wgs art. 4 lid 2). */
  readonly threat: boolean
}

export interface HowItCame {
  readonly channel: Channel
  readonly receivedOn?: PlainDate | undefined
  readonly referral?: Referral | undefined
  readonly earlySignal?: EarlySignal | undefined
}

/** These are spoken now; the others may have lain somewhere since an earlier day. */
const spoken: readonly Channel[] = ['phone', 'counter', 'visit']

/** What each channel has to tell, and nothing that belongs to another one. */
export function checkChannel(
  { channel, receivedOn, referral, earlySignal }: HowItCame,
  today: PlainDate,
): readonly Fault[] {
  const faults: Fault[] = []
  const fault = (pointer: string, code: string): void => void faults.push({ pointer, code })
  if (receivedOn !== undefined && receivedOn > today) fault('/receivedOn', 'received-in-future')
  else if (receivedOn !== undefined && receivedOn < today && spoken.includes(channel))
    fault('/receivedOn', 'received-is-today')
  if (channel === 'referral') {
    if (!referral) fault('/referral/name', 'referral-missing')
    else {
      if (referral.name.trim() === '') fault('/referral/name', 'referral-missing')
      if (referral.organisation.trim() === '')
        fault('/referral/organisation', 'referral-organisation-missing')
      if (referral.residentAgrees && !referral.residentKnows)
        fault('/referral/residentAgrees', 'agrees-without-knowing')
    }
  } else if (referral) fault('/referral', 'not-this-channel')
  if (channel === 'signal' ? !earlySignal : earlySignal)
    fault('/earlySignal', earlySignal ? 'not-this-channel' : 'early-signal-missing')
  return faults
}

/**
 * The clocks that a report starts, the strictest first, out of those that the municipality's table of terms knows.
 * Wgs art. 4: a first talk within four weeks, within three working days under threat; Wmo 2015 art. 2.3.2: an inquiry
 * within six weeks.
 */
export function termKindsFor<Kind extends string>(
  report: { readonly earlySignal?: EarlySignal | undefined; readonly lifeDomains: readonly LifeDomain[] },
  known: readonly Kind[],
): readonly Kind[] {
  const { earlySignal, lifeDomains } = report
  const debts = earlySignal !== undefined || lifeDomains.includes('debts')
  const wanted = [
    earlySignal?.threat && 'debt-urgent-talk',
    debts && !earlySignal?.threat && 'debt-first-talk',
    (lifeDomains.some((domain) => domain !== 'debts') || !debts) && 'wmo-inquiry',
  ]
  const kinds = wanted.flatMap((kind) => known.filter((one) => one === kind))
  return kinds.length > 0 ? kinds : known.filter((one) => one === 'wmo-inquiry')
}

/** Does the resident get a confirmation? Not of what others told without their knowing: a human decides what they hear. */
export function confirmsToResident(came: HowItCame, reporter: Reporter): boolean {
  if (came.channel === 'signal') return false
  if (came.channel === 'referral') return came.referral?.residentKnows === true
  return reporter === 'self' || reporter === 'parent' || reporter === 'partner' || reporter === 'child'
}

const majority = 18

/** A parent who reports a child is asked for parental authority (gezag); nobody else is. */
export function asksAuthority(reporter: Reporter, age: number | null): boolean {
  return age !== null && age < majority && (reporter === 'parent' || reporter === 'partner')
}
