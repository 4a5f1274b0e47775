import type { PlainDate } from '#shared/plain-date.ts'
import { dayOf } from '#shared/plain-date.ts'
import type { CaseReferral, ReceivedReferral, ReferralChain } from './contract.ts'
import type { FullReferralRow, ReferralRow } from './reads.ts'
import { chainOf, inChains, troubleOf } from './rules/chain.ts'
import type { ReferralFacts } from './rules/decide.ts'
import type { WatchedLink } from './rules/exception.ts'
import { availableCommands, nextStep, standingOf } from './rules/referral.ts'
import type { Side } from './rules/state.ts'

/** What the rules know of a referral of which only the facts were read. */
export function watchedLink(row: ReferralRow): WatchedLink {
  return { ...row, dealt: row.continued || row.settledOn !== null, handoverPlanned: false }
}

export function factsOf(row: FullReferralRow): ReferralFacts {
  return {
    ...watchedLink(row),
    sentOn: row.sentOn,
    contactOn: row.contactOn,
    handoverPlanned: row.handoverId !== null && row.handoverHeld === null,
    handoverAt: row.handoverHeld === null ? row.handoverAt : null,
  }
}

type Common = Omit<ReceivedReferral, 'mine'>

function shape(row: FullReferralRow, side: Side | null, today: PlainDate): Common {
  const facts = factsOf(row)
  const handoverOn = facts.handoverAt ? dayOf(facts.handoverAt) : null
  const { waitsOn, on } = nextStep({ ...facts, contactBy: row.contactBy, handoverOn }, today)
  return {
    id: row.id,
    standing: standingOf(facts, today),
    name: row.name,
    reach: row.reach,
    ownWords: row.ownWords,
    language: row.language,
    tried: row.tried,
    asked: row.asked,
    from: { name: row.fromName, organisation: row.fromOrganisation, phone: row.fromPhone },
    to: { name: row.toName, organisation: row.toOrganisation, phone: row.toPhone },
    warm: row.warm,
    sentOn: row.sentOn,
    answerBy: row.answerBy,
    answeredOn: row.answeredOn,
    answeredBy: row.answeredBy,
    reason: row.reason,
    answerWords: row.answerWords,
    contactBy: row.contactBy,
    contactOn: row.contactOn,
    outcome: row.outcome,
    endWords: row.endWords,
    handover:
      row.handoverAt === null || row.handoverForm === null
        ? null
        : {
            startsAt: row.handoverAt.toISOString(),
            form: row.handoverForm,
            place: row.handoverPlace ?? '',
            held: row.handoverHeld,
            why: row.handoverWhy ?? '',
          },
    waitsOn,
    nextOn: on,
    commands: side === null ? [] : availableCommands(facts, side, today),
    version: row.version,
  }
}

/** What the receiver sees: what was sent, and nothing of the case. */
export function shapeReceived(row: FullReferralRow & { mine: boolean }, today: PlainDate): ReceivedReferral {
  return { ...shape(row, 'receiver', today), mine: row.mine }
}

/** The referrals of a case in their chains, the one that waits longest first. */
export function shapeChains(
  rows: readonly FullReferralRow[],
  directs: boolean,
  today: PlainDate,
): ReferralChain[] {
  return inChains(rows).map((links): ReferralChain => {
    const { lost, daysLost, daysUnderway } = chainOf(links, today)
    const shaped = links.map(
      (row, index): CaseReferral => ({
        ...shape(row, directs ? 'director' : null, today),
        personId: row.personId,
        basis: row.basis,
        basisWords: row.basisWords,
        receiverGone: row.receiverGone,
        settledOn: row.settledOn,
        settledWords: row.settledWords,
        endedOn: row.endedOn,
        daysLost: lost[index] ?? 0,
      }),
    )
    return {
      id: links[0]?.chainId ?? '',
      daysLost,
      daysUnderway,
      trouble: troubleOf(links, today),
      links: shaped,
    }
  })
}
