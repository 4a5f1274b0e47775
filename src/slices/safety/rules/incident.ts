import { addDays, type PlainDate } from '#shared/plain-date.ts'
import type { Fault } from '#shared/refusal.ts'

/** Aggression against a worker (Arbowet art. 3 lid 2 asks for a policy against it). */
export const incidentKinds = ['verbal', 'threat', 'physical', 'property', 'discrimination'] as const
export const incidentPlaces = ['office', 'home-visit', 'phone', 'street', 'online'] as const
export const seriousnesses = ['light', 'serious', 'very-serious'] as const
export const incidentStates = ['open', 'closed'] as const
export type IncidentState = (typeof incidentStates)[number]

/** What may follow: a report to the police, a talk with the resident, house rules, aftercare. */
export const followUpKinds = ['police', 'talk', 'house-rules', 'aftercare'] as const

/** Who somebody is in an incident; one worker may be several. */
export const incidentSides = ['worker', 'reporter', 'buddy', 'lead', 'owner'] as const
export type IncidentSide = (typeof incidentSides)[number]

export const incidentCommands = ['name-buddy', 'speak', 'plan-step', 'close'] as const
export type IncidentCommand = (typeof incidentCommands)[number]

/** Who may do what. Speaking is confirmed by the buddy alone, and closing is never done by the one it happened to. */
const mayDo = {
  'name-buddy': ['worker', 'reporter', 'lead'],
  speak: ['buddy'],
  'plan-step': ['worker', 'reporter', 'buddy', 'lead'],
  close: ['buddy', 'lead'],
} as const satisfies Record<IncidentCommand, readonly IncidentSide[]>

export interface IncidentFacts {
  readonly state: IncidentState
  readonly spoken: boolean
  /** Steps that were planned and not done. */
  readonly openSteps: number
}

/** What somebody may do now: nobody closes an incident before its buddy spoke with the colleague and all was followed up. */
export function availableCommands(
  { state, spoken, openSteps }: IncidentFacts,
  sides: readonly IncidentSide[],
): IncidentCommand[] {
  if (state === 'closed') return []
  return incidentCommands.filter((command) => {
    if (!mayDo[command].some((side: IncidentSide) => sides.includes(side))) return false
    if (command === 'close') return spoken && openSteps === 0
    if (command === 'plan-step') return true
    return !spoken
  })
}

/** The day on which the buddy has spoken with the colleague at the latest. Weekends count: nobody is alone in a weekend. */
export function buddyDue(namedOn: PlainDate): PlainDate {
  return addDays(namedOn, 1)
}

export interface Incident {
  readonly workerId: string
  readonly buddyId: string
  readonly happenedOn: PlainDate
  readonly what: string
  readonly steps: readonly { readonly dueOn: PlainDate }[]
}

export function incidentFaults(incident: Incident, today: PlainDate): Fault[] {
  const faults: Fault[] = []
  if (incident.what.trim() === '') faults.push({ pointer: '/what', code: 'incident-what-missing' })
  if (incident.happenedOn > today) faults.push({ pointer: '/happenedOn', code: 'incident-future' })
  if (incident.buddyId === incident.workerId) faults.push({ pointer: '/buddyId', code: 'incident-alone' })
  for (const [index, { dueOn }] of incident.steps.entries())
    if (dueOn < today) faults.push({ pointer: `/steps/${index}/dueOn`, code: 'incident-step-past' })
  return faults
}
