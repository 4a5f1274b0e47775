/** Stations of the route of a household. The parts between them are counted from events. */
export const stations = ['reported', 'clarified', 'planned', 'first-help', 'going', 'finished'] as const
export type Station = (typeof stations)[number]

/** Whom a household waits on, or that somebody is at work. `unknown`: no event says who was to act. */
export const waitsOn = ['us', 'resident', 'partner', 'provider', 'work', 'unknown'] as const
export type WaitsOn = (typeof waitsOn)[number]

/** Days that a part may take on average before it is called sore, where a municipality set no others. Part n lies between station n and the next. */
export const usualNorms: readonly number[] = [5, 10, 14, 42, 28]

/** Under this number a figure says more about one household than about the chain, so it is not shown. */
export const leastToCount = 5

/** One line of `chain_days`: all days of a part with the number of cases, or those of one party. */
export interface DaysLine {
  readonly part: number
  readonly who: string
  readonly cases: number
  readonly days: number
}

export interface ChainPart {
  readonly from: Station
  readonly to: Station
  readonly cases: number
  /** Whole days on average; null when there is too little to count. */
  readonly days: number | null
  readonly split: readonly { readonly who: WaitsOn; readonly days: number }[]
  readonly norm: number
  /** The same in the period before it. */
  readonly before: number | null
}

/** The parts of the chain in order. What they are split into adds up to the days that are shown. */
export function chainParts(
  lines: readonly DaysLine[],
  before: readonly DaysLine[],
  norms: readonly number[] = usualNorms,
): ChainPart[] {
  return norms.map((norm, index) => {
    const part = index + 1
    const all = wholeOf(lines, part)
    const days = averageOf(all)
    return {
      from: stations[index] ?? 'reported',
      to: stations[part] ?? 'finished',
      cases: all?.cases ?? 0,
      days,
      split: days === null || !all ? [] : splitOf(lines, part, all, days),
      norm,
      before: averageOf(wholeOf(before, part)),
    }
  })
}

/** The part that is furthest over its norm, for whoever has to begin somewhere. */
export function sorestPart(parts: readonly ChainPart[]): ChainPart | undefined {
  return parts
    .filter(({ days, norm }) => days !== null && days > norm)
    .toSorted((a, b) => (b.days ?? 0) / b.norm - (a.days ?? 0) / a.norm)[0]
}

export interface ChainTotal {
  readonly days: number
  readonly waiting: number
}

/** From begin to end, only when every part can be counted. Work is no waiting; what is unknown is neither. */
export function chainTotal(parts: readonly ChainPart[]): ChainTotal | null {
  if (parts.length === 0 || parts.some(({ days }) => days === null)) return null
  const waiting = parts.flatMap(({ split }) => split.filter(({ who }) => who !== 'work' && who !== 'unknown'))
  return {
    days: parts.reduce((sum, { days }) => sum + (days ?? 0), 0),
    waiting: waiting.reduce((sum, { days }) => sum + days, 0),
  }
}

function wholeOf(lines: readonly DaysLine[], part: number): DaysLine | undefined {
  return lines.find((line) => line.part === part && line.who === 'all')
}

function averageOf(all: DaysLine | undefined): number | null {
  return all === undefined || all.cases < leastToCount ? null : Math.round(all.days / all.cases)
}

/** Whole days per party by largest remainder, so that they add up to the whole. */
function splitOf(
  lines: readonly DaysLine[],
  part: number,
  all: DaysLine,
  total: number,
): { who: WaitsOn; days: number }[] {
  const known = waitsOn
    .filter((who) => who !== 'unknown')
    .map((who) => ({
      who: who as WaitsOn,
      exact: lines.find((line) => line.part === part && line.who === who)?.days ?? 0,
    }))
  const rest = Math.max(0, all.days - known.reduce((sum, { exact }) => sum + exact, 0))
  const shares = [...known, { who: 'unknown' as WaitsOn, exact: rest }]
  const sum = shares.reduce((one, { exact }) => one + exact, 0)
  if (sum <= 0) return []
  const scaled = shares.map(({ who, exact }) => ({ who, exact: (exact / sum) * total }))
  const left = total - scaled.reduce((one, { exact }) => one + Math.floor(exact), 0)
  const order = scaled.toSorted((a, b) => b.exact - Math.floor(b.exact) - (a.exact - Math.floor(a.exact)))
  const raised = new Set(order.slice(0, left).map(({ who }) => who))
  return scaled
    .map(({ who, exact }) => ({ who, days: Math.floor(exact) + (raised.has(who) ? 1 : 0) }))
    .filter(({ days }) => days > 0)
}
