import { addDays, addMonths, type PlainDate } from '#shared/plain-date.ts'
import type { Weight } from './criteria.ts'

/** Numbers of decisions that are alike in all that is measured; it holds nobody. */
export interface FactGroup {
  readonly version: number
  /** The weight at the start: it may have changed since. */
  readonly weight: Weight
  readonly grew: boolean
  readonly fell: boolean
  readonly closed: boolean
  readonly withoutDirector: boolean
  readonly verdict: WeightVerdict | null
  readonly cameBack: boolean
  readonly cases: number
}

export const weightVerdicts = ['too-light', 'right', 'too-heavy'] as const
export type WeightVerdict = (typeof weightVerdicts)[number]

/**
 * What is measured, chosen before anything was counted. `among` says of which decisions, `counts` which of them count;
 * the screen says both in words beside the figure.
 */
export const measures = {
  'light-grew': { among: ({ weight }) => weight === 'light', counts: ({ grew }) => grew },
  'heavy-fell': { among: ({ weight }) => weight === 'heavy', counts: ({ fell }) => fell },
  'heavy-without-director': {
    among: ({ weight, closed }) => weight === 'heavy' && closed,
    counts: ({ withoutDirector }) => withoutDirector,
  },
  'light-too-light': {
    among: ({ weight, verdict }) => weight === 'light' && verdict !== null,
    counts: ({ verdict }) => verdict === 'too-light',
  },
  'heavy-too-heavy': {
    among: ({ weight, verdict }) => weight === 'heavy' && verdict !== null,
    counts: ({ verdict }) => verdict === 'too-heavy',
  },
  'answered-back': { among: ({ weight }) => weight === 'answered', counts: ({ cameBack }) => cameBack },
  'referred-back': { among: ({ weight }) => weight === 'referred', counts: ({ cameBack }) => cameBack },
  'light-back': {
    among: ({ weight, closed }) => weight === 'light' && closed,
    counts: ({ cameBack }) => cameBack,
  },
} as const satisfies Record<
  string,
  { readonly among: (group: FactGroup) => boolean; readonly counts: (group: FactGroup) => boolean }
>
export type Measure = keyof typeof measures
export const measureNames = Object.keys(measures) as Measure[]

/** Fewer than this could be somebody whom one knows. */
export const fewest = 5

/** null: fewer than five, or told by what is left when one subtracts. */
export interface Figure {
  readonly measure: Measure
  readonly count: number | null
  readonly of: number | null
}

export interface VersionFigures {
  /** null: over all versions. */
  readonly version: number | null
  readonly figures: readonly Figure[]
}

/**
 * All measures over all versions together and per version. What is below five is hidden; and where exactly one version
 * is hidden the smallest other one is hidden with it, for total minus the rest would tell it.
 */
export function figuresOf(groups: readonly FactGroup[]): readonly VersionFigures[] {
  const versions = [...new Set(groups.map(({ version }) => version))].sort((a, b) => b - a)
  const columns: readonly (number | null)[] = [null, ...versions]
  const perMeasure = new Map(measureNames.map((measure) => [measure, countAll(groups, columns, measure)]))
  return columns.map((version, index) => ({
    version,
    figures: measureNames.map((measure) => perMeasure.get(measure)?.[index] ?? none(measure)),
  }))
}

const none = (measure: Measure): Figure => ({ measure, count: null, of: null })

function countAll(
  groups: readonly FactGroup[],
  columns: readonly (number | null)[],
  measure: Measure,
): readonly Figure[] {
  const { among, counts } = measures[measure]
  const mine = columns.map((version) =>
    groups.filter((group) => (version === null || group.version === version) && among(group)),
  )
  const wholes = shown(mine.map(sum))
  const parts = shown(mine.map((own) => sum(own.filter(counts))))
  return columns.map((_, index) => {
    const of = wholes[index] ?? null
    return { measure, count: of === null ? null : (parts[index] ?? null), of }
  })
}

/** The whole and its parts as they may be shown; never one hidden part alone. */
function shown([whole = 0, ...parts]: readonly number[]): readonly (number | null)[] {
  const safe = parts.map((part) => (part < fewest ? null : part))
  if (whole >= fewest && safe.filter((part) => part === null).length === 1 && parts.length > 1) {
    const smallest = Math.min(...parts.filter((part) => part >= fewest))
    safe[parts.indexOf(smallest)] = null
  }
  return [whole < fewest ? null : whole, ...safe]
}

function sum(groups: readonly FactGroup[]): number {
  return groups.reduce((total, { cases }) => total + cases, 0)
}

/** Periods that do not slide with the day, so that two looks a day apart do not tell who came in between. */
export const periods = ['this-quarter', 'last-quarter', 'this-year', 'last-year'] as const
export type Period = (typeof periods)[number]

export function daysOf(
  period: Period,
  today: PlainDate,
): { readonly from: PlainDate; readonly until: PlainDate } {
  const year = today.slice(0, 4)
  const thisYear = `${year}-01-01` as PlainDate
  if (period === 'this-year') return { from: thisYear, until: addDays(addMonths(thisYear, 12), -1) }
  if (period === 'last-year') return { from: addMonths(thisYear, -12), until: addDays(thisYear, -1) }
  const quarter = addMonths(thisYear, Math.floor((Number(today.slice(5, 7)) - 1) / 3) * 3)
  return period === 'this-quarter'
    ? { from: quarter, until: addDays(addMonths(quarter, 3), -1) }
    : { from: addMonths(quarter, -3), until: addDays(quarter, -1) }
}
