import { isWorkingDay } from '#shared/calendar.ts'
import { addDays, maxDate, minDate, type PlainDate } from '#shared/plain-date.ts'
import { isLeftOut, type StepState } from './step.ts'

/**
 * What is wrong with a route (C8). Gaps: nobody answers for a step, who answers for it has no seat or is gone, days on which
 * nobody has the ball. Overlaps: two organisations answer for the same life domain at the same time, the same step twice.
 */
export const findingKinds = ['nobody', 'no-seat', 'gone', 'no-ball', 'two-at-once', 'twice'] as const
export type FindingKind = (typeof findingKinds)[number]

export const isOverlap = (kind: FindingKind): boolean => kind === 'two-at-once' || kind === 'twice'

export interface LookedStep {
  readonly id: string
  readonly code: string | null
  readonly name: string
  /** Null: for the household as a whole. */
  readonly personId: string | null
  readonly lifeDomains: readonly string[]
  readonly state: StepState
  readonly organisationId: string | null
  readonly fromOn: PlainDate | null
  readonly untilOn: PlainDate | null
  readonly begunOn: PlainDate | null
  readonly endedOn: PlainDate | null
}

export interface LookedOrganisation {
  readonly id: string
  /** Somebody of it holds a seat that works in the case. */
  readonly seated: boolean
  readonly goneSince: PlainDate | null
}

export interface Finding {
  readonly kind: FindingKind
  /** The step where something can be done about it stands last. */
  readonly stepIds: readonly string[]
  readonly organisationIds: readonly string[]
  readonly lifeDomains: readonly string[]
  readonly from: PlainDate | null
  readonly until: PlainDate | null
}

export interface Span {
  readonly from: PlainDate
  readonly until: PlainDate
}

/** The days of a step: as it went, else as planned. One that runs past its day lasts until today. */
export function spanOf(step: LookedStep, today: PlainDate): Span | null {
  if (isLeftOut(step.state)) return null
  const from = step.begunOn ?? step.fromOn
  if (from === null) return null
  if (step.state === 'done') return { from, until: maxDate(from, step.endedOn ?? from) }
  const until = step.untilOn ?? from
  return { from, until: maxDate(from, step.state === 'running' ? maxDate(until, today) : until) }
}

const isOpen = ({ state }: LookedStep): boolean => state === 'planned' || state === 'running'

/** Everything that asks to be looked at: gaps first, each in the order of the route. */
export function look(
  steps: readonly LookedStep[],
  organisations: readonly LookedOrganisation[],
  today: PlainDate,
): readonly Finding[] {
  const known = new Map(organisations.map((one) => [one.id, one]))
  const open = steps.filter(isOpen)
  return [
    ...open.flatMap((step) => answerable(step, known, today)),
    ...withoutBall(steps, today),
    ...pairsOf(open).flatMap(([a, b]) => (sameWork(a, b) ? twice(a, b) : atOnce(a, b, today))),
  ]
}

const nothing = { organisationIds: [], lifeDomains: [], from: null, until: null } as const

function answerable(
  step: LookedStep,
  known: ReadonlyMap<string, LookedOrganisation>,
  today: PlainDate,
): readonly Finding[] {
  const stepIds = [step.id]
  if (step.organisationId === null) return [{ ...nothing, kind: 'nobody', stepIds }]
  const organisation = known.get(step.organisationId)
  const organisationIds = [step.organisationId]
  if (organisation?.goneSince && organisation.goneSince < today)
    return [{ ...nothing, kind: 'gone', stepIds, organisationIds }]
  return organisation?.seated ? [] : [{ ...nothing, kind: 'no-seat', stepIds, organisationIds }]
}

/** Working days from today on, between the end of one step and the begin of the next, on which no step lasts. */
function withoutBall(steps: readonly LookedStep[], today: PlainDate): readonly Finding[] {
  const spans = steps
    .flatMap((step) => {
      const span = spanOf(step, today)
      return span ? [{ ...span, id: step.id }] : []
    })
    .toSorted((a, b) => a.from.localeCompare(b.from) || a.until.localeCompare(b.until))
  const found: Finding[] = []
  let last: (typeof spans)[number] | undefined
  for (const span of spans) {
    const from = last && maxDate(addDays(last.until, 1), today)
    const until = addDays(span.from, -1)
    if (last && from && from <= until && holdsWorkingDay(from, until))
      found.push({ ...nothing, kind: 'no-ball', stepIds: [last.id, span.id], from, until })
    if (!last || span.until > last.until) last = span
  }
  return found
}

function holdsWorkingDay(from: PlainDate, until: PlainDate): boolean {
  for (let day = from; day <= until; day = addDays(day, 1)) if (isWorkingDay(day)) return true
  return false
}

function pairsOf(steps: readonly LookedStep[]): readonly (readonly [LookedStep, LookedStep])[] {
  return steps.flatMap((a, at) => steps.slice(at + 1).map((b) => [a, b] as const))
}

/** Steps of two members are each their own. */
const sameOnes = (a: LookedStep, b: LookedStep): boolean =>
  a.personId === null || b.personId === null || a.personId === b.personId

function sameWork(a: LookedStep, b: LookedStep): boolean {
  if (!sameOnes(a, b)) return false
  return a.code !== null && b.code !== null ? a.code === b.code : fold(a.name) === fold(b.name)
}

const fold = (name: string): string => name.trim().toLowerCase().replace(/\s+/gu, ' ')

function twice(a: LookedStep, b: LookedStep): readonly Finding[] {
  return [{ ...nothing, kind: 'twice', stepIds: [a.id, b.id] }]
}

function atOnce(a: LookedStep, b: LookedStep, today: PlainDate): readonly Finding[] {
  const [one, other] = [spanOf(a, today), spanOf(b, today)]
  const lifeDomains = a.lifeDomains.filter((domain) => b.lifeDomains.includes(domain))
  if (!one || !other || lifeDomains.length === 0 || !sameOnes(a, b)) return []
  if (a.organisationId === null || b.organisationId === null || a.organisationId === b.organisationId)
    return []
  const from = maxDate(one.from, other.from)
  const until = minDate(one.until, other.until)
  if (from > until || until < today) return []
  const organisationIds = [a.organisationId, b.organisationId]
  return [{ kind: 'two-at-once', stepIds: [a.id, b.id], organisationIds, lifeDomains, from, until }]
}
