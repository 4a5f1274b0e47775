import { daysBetween, maxDate, type PlainDate } from '#shared/plain-date.ts'
import { isOpen, ledNowhere, type ReferralState } from './state.ts'

/** One referral of a chain, as far as time and place go. */
export interface ChainLink {
  readonly state: ReferralState
  readonly fromOrganisationId: string
  readonly toOrganisationId: string
  readonly sentOn: PlainDate
  readonly answerBy: PlainDate
  readonly answeredOn: PlainDate | null
  readonly endedOn: PlainDate | null
  readonly settledOn: PlainDate | null
  readonly contactOn: PlainDate | null
}

/** From when a question that went round asks for the director (klantreis: of the wall and the cupboard). */
export const bouncesOfPingPong = 2
export const organisationsWithoutHelp = 3

export type Trouble = 'third-organisation' | 'ping-pong'

/**
 * The days that a link cost the resident. One that led nowhere cost everything from its sending to the next one, or until
 * the director settled it, or until today. One that runs cost the days that the answer came too late. A chain counts no
 * day twice: a link ends where the next begins.
 */
export function daysLostOf(link: ChainLink, next: ChainLink | undefined, today: PlainDate): number {
  if (!isOpen(link.state) && link.state !== 'closed') {
    const until = next?.sentOn ?? link.settledOn ?? today
    return Math.max(0, daysBetween(link.sentOn, until))
  }
  const until = link.answeredOn ?? today
  return Math.max(0, daysBetween(link.answerBy, until))
}

export interface Chain {
  /** Per link, in their order. */
  readonly lost: readonly number[]
  readonly daysLost: number
  /** From the first sending to the first contact that holds, or to today while nobody met the resident. */
  readonly daysUnderway: number
  readonly bounces: number
  /** Different organisations that were asked. */
  readonly organisations: number
  /** Nobody met the resident, at no link. */
  readonly withoutHelp: boolean
  /** An organisation was asked, or sent it, and got it again. */
  readonly cameBack: boolean
}

/** A question on its way over organisations; `links` from old to new. */
export function chainOf(links: readonly ChainLink[], today: PlainDate): Chain {
  const lost = links.map((link, index) => daysLostOf(link, links[index + 1], today))
  const [first] = links
  const last = links.at(-1)
  const end = last?.contactOn ?? last?.settledOn ?? today
  return {
    lost,
    daysLost: lost.reduce((sum, days) => sum + days, 0),
    daysUnderway: first ? daysBetween(first.sentOn, maxDate(first.sentOn, end)) : 0,
    bounces: links.filter(({ state }) => ledNowhere(state)).length,
    organisations: new Set(links.map(({ toOrganisationId }) => toOrganisationId)).size,
    withoutHelp: links.every(({ contactOn }) => contactOn === null),
    cameBack: links.some(({ toOrganisationId }, index) =>
      links
        .slice(0, index)
        .some(
          (before) =>
            before.toOrganisationId === toOrganisationId || before.fromOrganisationId === toOrganisationId,
        ),
    ),
  }
}

/** What is wrong with a chain that is not finished; the worst of it. Where somebody helps now, nothing is. */
export function troubleOf(links: readonly ChainLink[], today: PlainDate): Trouble | null {
  const last = links.at(-1)
  if (!last || last.settledOn !== null || last.state === 'contact' || last.state === 'closed') return null
  const { bounces, organisations, withoutHelp, cameBack } = chainOf(links, today)
  if (organisations >= organisationsWithoutHelp && withoutHelp) return 'third-organisation'
  return bounces >= bouncesOfPingPong || cameBack ? 'ping-pong' : null
}

/** Referrals in their chains, each from old to new, the chains in the order in which they are met. */
export function inChains<Row extends { readonly chainId: string; readonly position: number }>(
  rows: readonly Row[],
): Row[][] {
  const chains = new Map<string, Row[]>()
  for (const row of rows) chains.set(row.chainId, [...(chains.get(row.chainId) ?? []), row])
  return [...chains.values()].map((links) => links.sort((a, b) => a.position - b.position))
}
