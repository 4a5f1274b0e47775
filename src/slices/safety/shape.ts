import { daysBetween, type PlainDate } from '#shared/plain-date.ts'
import type { IncidentOut, LineOut, MeldcodeOut, SafetyWaiting } from './contract.ts'
import type { LineRow, WaitingRow } from './reads.ts'
import type { IncidentRow } from './reads-incident.ts'
import type { MeldcodeRow } from './reads-meldcode.ts'
import { availableCommands } from './rules/incident.ts'
import { asksReview, firstOf, shows } from './rules/line.ts'
import { nextStep } from './rules/meldcode.ts'

/** Danger first, then coercion, then what protects workers. */
export function shapeLines(rows: readonly LineRow[], today: PlainDate): LineOut[] {
  return rows
    .map((row) => ({ ...row, asksReview: asksReview(row, today), shows: shows(row, today) }))
    .sort(firstOf)
}

export function shapeMeldcode(row: MeldcodeRow, today: PlainDate): MeldcodeOut {
  const { id, caseId, household, person, state, taken, stepDueOn, startedBy, startedOn, version } = row
  const next = state === 'under-way' ? (nextStep(new Set(taken)) ?? null) : null
  const late = stepDueOn !== null && stepDueOn < today
  return { id, caseId, household, person, state, taken, next, stepDueOn, late, startedBy, startedOn, version }
}

export function shapeIncident({ sides, ...row }: IncidentRow): IncidentOut {
  const openSteps = row.steps.filter(({ doneOn }) => doneOn === null).length
  const open = row.state === 'open'
  const facts = { state: row.state, spoken: row.spokenOn !== null, openSteps }
  const commands = availableCommands(facts, sides)
  return {
    ...row,
    steps: row.steps.map((step) => ({ ...step, own: step.own && open, mine: step.mine && open })),
    commands,
  }
}

export function shapeWaiting(row: WaitingRow, today: PlainDate): SafetyWaiting {
  return { ...row, days: daysBetween(row.dueOn, today) }
}
