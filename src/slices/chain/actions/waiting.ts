import { daysBetween, type PlainDate } from '#shared/plain-date.ts'
import type { DecisionOut } from '../contract.ts'
import {
  termsAtRisk,
  type WaitingRow,
  waitingDecisions,
  waitingReferrals,
  withoutDirector,
} from '../reads.ts'

/** What stands still until somebody decides, wherever it is decided. */
export const waitingReads = (today: PlainDate) => ({
  decisions: waitingDecisions(),
  unanswered: waitingReferrals(today),
  undirected: withoutDirector(today),
  terms: termsAtRisk(today),
})

export type WaitingRows = Readonly<Record<keyof ReturnType<typeof waitingReads>, readonly WaitingRow[]>>

/** The longest first, with who is to move. */
export function shapeWaiting(
  { decisions, unanswered, undirected, terms }: WaitingRows,
  actorId: string | null,
  today: PlainDate,
): DecisionOut[] {
  return [...decisions, ...unanswered, ...undirected, ...terms]
    .map((row) => shapeDecision(row, actorId, today))
    .sort((a, b) => b.days - a.days || a.kind.localeCompare(b.kind))
}

function shapeDecision(row: WaitingRow, actorId: string | null, today: PlainDate): DecisionOut {
  return {
    kind: row.kind,
    who: row.who,
    mine: row.kind === 'no-director' || (row.whoId !== null && row.whoId === actorId),
    count: row.count,
    days: Math.max(0, daysBetween(row.since, today)),
    late: row.kind === 'no-director' || (row.due !== null && row.due < today),
  }
}
