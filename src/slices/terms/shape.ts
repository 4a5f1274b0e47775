import { daysBetween, type PlainDate } from '#shared/plain-date.ts'
import type { TermOut } from './contract.ts'
import type { TermRow } from './reads.ts'
import { deadlineOf, type TermFacts } from './rules/suspend.ts'
import { termKinds } from './rules/term-kinds.ts'

export function factsOf(row: TermRow): TermFacts {
  return {
    kind: row.kind,
    startsOn: row.starts_on,
    metOn: row.met_on,
    suspensions: row.suspensions.map(({ from, until, reason }) => ({
      from,
      reason,
      ...(until ? { until } : {}),
    })),
  }
}

export function shapeTerm(row: TermRow, today: PlainDate): TermOut {
  const kind = termKinds[row.kind]
  const deadline = deadlineOf(factsOf(row), row.met_on ?? today)
  const daysLeft = daysBetween(today, deadline.due)
  return {
    id: row.id,
    kind: row.kind,
    law: kind.law,
    article: kind.article,
    startsOn: row.starts_on,
    dueOn: deadline.due,
    metOn: row.met_on,
    daysLeft,
    warning: row.met_on === null && !deadline.paused && daysLeft <= kind.warnDays,
    paused: deadline.paused,
    steps: [...deadline.steps],
    version: row.version,
  }
}
