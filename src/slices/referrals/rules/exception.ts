import { daysBetween, type PlainDate } from '#shared/plain-date.ts'
import { type ChainLink, troubleOf } from './chain.ts'
import { type Facts, standingOf } from './referral.ts'

/** Why a referral asks for the director, the worst first. */
export const referralTroubles = [
  'third-organisation',
  'ping-pong',
  'referral-back',
  'referral-expired',
  'referral-late-yes',
  'referral-no-contact',
] as const
export type ReferralTrouble = (typeof referralTroubles)[number]

export type WatchedLink = ChainLink & Facts & { readonly contactBy: PlainDate | null }

/** What the newest link of a chain asks of the director, if anything, and since how many days. */
export function exceptionOfChain(
  links: readonly WatchedLink[],
  today: PlainDate,
): { readonly kind: ReferralTrouble; readonly days: number } | undefined {
  const last = links.at(-1)
  if (!last) return undefined
  const trouble = troubleOf(links, today)
  const [first = last] = links
  if (trouble) return { kind: trouble, days: daysBetween(first.sentOn, today) }
  switch (standingOf(last, today)) {
    case 'declined':
    case 'bounced':
      return last.dealt
        ? undefined
        : { kind: 'referral-back', days: daysBetween(last.endedOn ?? today, today) }
    case 'expired':
      return { kind: 'referral-expired', days: Math.max(0, daysBetween(last.answerBy, today)) }
    case 'late-yes':
      return { kind: 'referral-late-yes', days: daysBetween(last.answeredOn ?? today, today) }
    case 'accepted':
      return last.contactBy !== null && today > last.contactBy
        ? { kind: 'referral-no-contact', days: daysBetween(last.contactBy, today) }
        : undefined
    default:
      return undefined
  }
}
