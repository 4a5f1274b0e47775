import { daysBetween, type PlainDate } from '#shared/plain-date.ts'
import type { TermOut } from './contract.ts'
import type { TermRow } from './reads.ts'
import { deadlineOf, levelOf, type TermFacts } from './rules/suspend.ts'
import { lawOn } from './rules/term-kinds.ts'

export function factsOf(row: TermRow): TermFacts {
  return {
    kind: row.kind,
    startsOn: row.starts_on,
    metOn: row.met_on,
    extension: row.extension,
    suspensions: row.suspensions.map(({ from, until, atMost, reason }) => ({
      from,
      reason,
      ...(until ? { until } : {}),
      ...(atMost ? { atMost } : {}),
    })),
  }
}

export function shapeTerm(row: TermRow, today: PlainDate): TermOut {
  const facts = factsOf(row)
  const law = lawOn(row.kind, row.starts_on)
  const deadline = deadlineOf(facts, row.met_on ?? today)
  const daysLeft = daysBetween(today, deadline.due)
  const level = levelOf(facts, deadline, daysLeft)
  return {
    id: row.id,
    kind: row.kind,
    law: law.law,
    article: law.article,
    startsOn: row.starts_on,
    dueOn: deadline.due,
    metOn: row.met_on,
    daysLeft,
    warning: level === 'soon' || level === 'urgent' || level === 'late',
    level,
    paused: deadline.paused,
    extended: row.extension !== null,
    grounds: [...law.grounds],
    mostExtensionDays: row.extension === null ? (law.extension?.maxDays ?? null) : null,
    steps: [...deadline.steps],
    version: row.version,
  }
}
