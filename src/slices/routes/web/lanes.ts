import { addDays, daysBetween, type PlainDate } from '#shared/plain-date.ts'
import type { CaseRoute, RouteFinding, RouteStep } from '../contract.ts'
import { isOverlap, spanOf } from '../rules/look.ts'
import { isLeftOut } from '../rules/step.ts'

/** A part of the line, in percents of its width. */
export interface Placed {
  readonly start: number
  readonly width: number
}
export interface Bar extends Placed {
  readonly step: RouteStep
  /** Steps that last at the same time stand below each other. */
  readonly row: number
}
export interface Lane {
  /** Null: the steps for which nobody answers. */
  readonly organisation: { readonly id: string; readonly name: string } | null
  readonly rows: number
  readonly bars: readonly Bar[]
}
export interface FoundBar extends Placed {
  readonly finding: RouteFinding
  readonly overlap: boolean
  readonly row: number
}
export interface Lanes {
  readonly lanes: readonly Lane[]
  readonly found: readonly FoundBar[]
  readonly foundRows: number
  readonly months: readonly { readonly start: number; readonly day: PlainDate }[]
  readonly today: number
  /** Steps that have no day and so no place. */
  readonly undated: number
}

interface Days {
  readonly from: PlainDate
  readonly until: PlainDate
}

/** Share of the line that a bar is wide at least, so that its number fits. */
const least = 0.018

/** Rows for gaps and overlaps; what does not fit stands in the list beside it, where all of them are. */
const mostRows = 3

/** Who is when at work, one lane per organisation in the order of the route. Null when no step has a day. */
export function placeLanes(route: CaseRoute): Lanes | null {
  const today = route.today as PlainDate
  const dated = route.steps.flatMap((step) => {
    const days = spanOf({ ...step, ...dates(step), ...plain(step) }, today)
    return days ? [{ step, ...days }] : []
  })
  const open = route.steps.filter(({ state }) => !isLeftOut(state))
  if (dated.length === 0) return null
  const edges = [today, ...dated.flatMap(({ from, until }) => [from, until])].sort()
  const first = addDays(edges[0] ?? today, -3)
  const last = addDays(edges.at(-1) ?? today, 4)
  const whole = daysBetween(first, last)
  const at = (day: PlainDate): number => (100 * daysBetween(first, day)) / whole
  const place = ({ from, until }: Days): Placed => ({
    start: at(from),
    width: Math.max(100 * least, at(addDays(until, 1)) - at(from)),
  })
  const ids = [...new Set(dated.map(({ step }) => step.responsible?.id ?? null))]
  const lanes = ids
    .toSorted((a, b) => Number(a === null) - Number(b === null))
    .map((id): Lane => {
      const own = dated.filter(({ step }) => (step.responsible?.id ?? null) === id)
      const { rows, rowOf } = stack(own)
      return {
        organisation: own[0]?.step.responsible ?? null,
        rows,
        bars: own.map((days, index) => ({ step: days.step, ...place(days), row: rowOf[index] ?? 0 })),
      }
    })
  const timed = route.findings.flatMap((finding) =>
    finding.from === null || finding.until === null
      ? []
      : [{ finding, from: finding.from as PlainDate, until: finding.until as PlainDate }],
  )
  const { rows, rowOf } = stack(timed)
  return {
    lanes,
    found: timed
      .map((days, index) => ({
        finding: days.finding,
        overlap: isOverlap(days.finding.kind),
        ...place(days),
        row: rowOf[index] ?? 0,
      }))
      .filter(({ row }) => row < mostRows),
    foundRows: Math.min(rows, mostRows),
    months: monthsBetween(first, last).map((day) => ({ day, start: at(day) })),
    today: at(today),
    undated: open.length - dated.length,
  }
}

const dates = (step: RouteStep) => ({
  fromOn: step.fromOn as PlainDate | null,
  untilOn: step.untilOn as PlainDate | null,
  begunOn: step.begunOn as PlainDate | null,
  endedOn: step.endedOn as PlainDate | null,
})

const plain = (step: RouteStep) => ({
  name: step.name.nl,
  personId: step.person?.id ?? null,
  organisationId: step.responsible?.id ?? null,
})

/** The first row in which there is room. */
function stack(spans: readonly Days[]): { readonly rows: number; readonly rowOf: readonly number[] } {
  const ends: PlainDate[] = []
  const rowOf = spans.map(({ from, until }) => {
    const free = ends.findIndex((end) => end < from)
    const row = free < 0 ? ends.length : free
    const before = ends[row]
    ends[row] = before === undefined || until > before ? until : before
    return row
  })
  return { rows: ends.length, rowOf }
}

function monthsBetween(first: PlainDate, last: PlainDate): readonly PlainDate[] {
  const months: PlainDate[] = []
  for (let day = addDays(first, 1); day < last; day = addDays(day, 1))
    if (day.endsWith('-01')) months.push(day)
  return months
}
