import { daysBetween, type PlainDate } from '#shared/plain-date.ts'
import { type ChainLink, daysLostOf, inChains, troubleOf } from './chain.ts'
import { isExpired } from './referral.ts'

/** A referral without anybody's data, for counting. */
export interface CountedLink extends ChainLink {
  readonly chainId: string
  readonly position: number
  readonly receiverGone: boolean
  readonly from: string
  readonly to: string
}

/** The same, and whether anybody still waits for it. */
export interface CountedReferral extends CountedLink {
  /** The case is over. */
  readonly closed: boolean
}

/** How it goes from one organisation to another. */
export interface LinkCount {
  readonly from: string
  readonly to: string
  readonly sent: number
  /** Declined, or sent back after a yes. */
  readonly refused: number
  readonly unanswered: number
  readonly contact: number
  /** Days to an answer, the middle one; null while nobody answered. */
  readonly answerDays: number | null
  readonly daysLost: number
}

/** Counts per link of the chain of organisations, the one that cost residents most days first (D5, Ketenbeeld). */
export function countLinks(rows: readonly CountedLink[], today: PlainDate): LinkCount[] {
  const groups = new Map<string, { link: CountedLink; lost: number }[]>()
  for (const links of inChains(rows)) {
    links.forEach((link, index) => {
      const key = `${link.fromOrganisationId} ${link.toOrganisationId}`
      const lost = daysLostOf(link, links[index + 1], today)
      groups.set(key, [...(groups.get(key) ?? []), { link, lost }])
    })
  }
  return [...groups.values()]
    .map((group) => countOf(group, today))
    .sort(
      (a, b) =>
        b.daysLost - a.daysLost || b.sent - a.sent || `${a.from} ${a.to}`.localeCompare(`${b.from} ${b.to}`),
    )
}

/** How many questions go round: past one organisation after another, and nobody helps. */
export function countRound(rows: readonly CountedReferral[], today: PlainDate): number {
  return inChains(rows.filter(({ closed }) => !closed)).filter((links) => troubleOf(links, today) !== null)
    .length
}

function countOf(group: readonly { link: CountedLink; lost: number }[], today: PlainDate): LinkCount {
  const links = group.map(({ link }) => link)
  const answered = links
    .flatMap(({ sentOn, answeredOn }) => (answeredOn === null ? [] : [daysBetween(sentOn, answeredOn)]))
    .sort((a, b) => a - b)
  const is = (test: (link: CountedLink) => boolean): number => links.filter(test).length
  return {
    from: links[0]?.from ?? '',
    to: links[0]?.to ?? '',
    sent: links.length,
    refused: is(({ state }) => state === 'declined' || state === 'bounced'),
    unanswered: is((link) => link.state === 'rerouted' || isExpired(link, today)),
    contact: is(({ contactOn }) => contactOn !== null),
    answerDays: answered.length === 0 ? null : (answered[Math.floor(answered.length / 2)] ?? null),
    daysLost: group.reduce((sum, { lost }) => sum + lost, 0),
  }
}
