import type { AgreementMark } from '../marks/states.ts'
import { isException } from '../marks/states.ts'
import { textWidth } from './text-width.ts'
import { type PlacedNote, placeNotes, type TimelineNote } from './timeline-notes.ts'
import { monthStarts, shorter } from './timeline-words.ts'

/** Time line of promises: who promises is the lane. Labels never touch; without room only the mark is left. */

export type TimelineItem = {
  readonly id: string
  readonly laneId: string
  /** yyyy-mm-dd */
  readonly date: string
  readonly state: AgreementMark
  /** Empty for a repeated promise of which one carries the words. */
  readonly label: string
  /** Late and silent run on to today, or to this date. */
  readonly until?: string
  /** Belongs to one promise: lit together with it. */
  readonly promiseId?: string
}

export type TimelineTerm = { readonly date: string; readonly label: string }

export type TimelineInput = {
  readonly lanes: readonly { readonly id: string; readonly label: string }[]
  readonly items: readonly TimelineItem[]
  readonly terms: readonly TimelineTerm[]
  readonly notes?: readonly TimelineNote[]
  readonly from: string
  readonly to: string
  readonly today: string
  readonly todayLabel: string
  readonly monthLabel: (date: string) => string
  readonly width: number
}

export type PlacedText = {
  readonly x: number
  readonly anchor: 'start' | 'end' | 'middle'
  readonly text: string
}
export type PlacedItem = TimelineItem & {
  readonly x: number
  readonly y: number
  readonly strong: boolean
  /** null: no room; the mark keeps its title. */
  readonly text: PlacedText | null
  readonly lineTo: number | null
}
export type TimelineLayout = {
  readonly height: number
  readonly lane: number
  readonly gutter: number
  readonly todayX: number
  readonly pill: number
  readonly months: readonly { readonly x: number; readonly text: PlacedText | null }[]
  readonly terms: readonly { readonly x: number; readonly label: string; readonly text: PlacedText | null }[]
  readonly lanes: readonly { readonly id: string; readonly label: string; readonly y: number }[]
  readonly items: readonly PlacedItem[]
  readonly notes: readonly PlacedNote[]
}

export const GUTTER = 128
export const HEAD = 20
/** Many lanes stand closer, so that the plan above keeps its height. */
export const laneHeight = (lanes: number): number => (lanes > 5 ? 21 : 24)
const MARK = 9
/** In a lane with more promises only what asks attention gets shorter words. */
const FEW = 4
const SIZE = 12.5
const DAY = 86_400_000

type Span = readonly [number, number]

const time = (date: string): number => Date.parse(`${date.slice(0, 10)}T12:00:00Z`)

const scale = (input: TimelineInput): ((date: string) => number) => {
  const [from, to] = [time(input.from), time(input.to)]
  return (date) => GUTTER + ((time(date) - from) / Math.max(DAY, to - from)) * (input.width - GUTTER)
}

const isFree = (span: Span, taken: readonly Span[]): boolean =>
  taken.every(([a, b]) => span[1] <= a || span[0] >= b)

export const textSpan = (text: PlacedText, size = SIZE): Span => {
  const width = textWidth(text.text, size) * 1.04
  if (text.anchor === 'start') return [text.x, text.x + width]
  return text.anchor === 'end' ? [text.x - width, text.x] : [text.x - width / 2, text.x + width / 2]
}

/** Marks on one day stand beside each other. */
const spaced = (
  items: readonly TimelineItem[],
  x: (date: string) => number,
  end: number,
): Map<string, number> => {
  const places = new Map<string, number>()
  let last = Number.NEGATIVE_INFINITY
  for (const item of [...items].sort((a, b) => a.date.localeCompare(b.date))) {
    last = Math.max(x(item.date), last + 2 * MARK - 2)
    places.set(item.id, Math.min(last, end - MARK))
  }
  return places
}

/** No room: another label may go to the other side of its mark and so make room. */
const turnAside = (
  item: TimelineItem,
  labelled: readonly TimelineItem[],
  texts: Map<string, PlacedText>,
  sides: (item: TimelineItem) => PlacedText[],
  fits: (text: PlacedText, without: readonly string[]) => boolean,
): void => {
  for (const other of labelled.filter(({ id }) => texts.has(id))) {
    const before = texts.get(other.id)
    const turned = sides(other).find((text) => text.anchor !== before?.anchor && fits(text, [other.id]))
    if (!before || !turned) continue
    texts.set(other.id, turned)
    const free = sides(item).find((text) => fits(text, []))
    if (free) {
      texts.set(item.id, free)
      return
    }
    texts.set(other.id, before)
  }
}

const placeLane = (
  input: TimelineInput,
  items: readonly TimelineItem[],
  y: number,
  todayX: number,
): PlacedItem[] => {
  const x = scale(input)
  const places = spaced(items, x, input.width)
  const lineEnd = (item: TimelineItem, at: number): number | null => {
    if (item.state !== 'late' && item.state !== 'silent' && !item.until) return null
    const to = item.until ? x(item.until) : todayX
    return to > at + MARK ? Math.min(to, input.width) : null
  }
  const taken: Span[] = [[todayX - 4, todayX + 4]]
  for (const item of items) {
    const at = places.get(item.id) ?? 0
    taken.push([at - MARK, at + MARK], [at - MARK, lineEnd(item, at) ?? at + MARK])
  }
  const texts = new Map<string, PlacedText>()
  const sides = (item: TimelineItem): PlacedText[] => {
    const at = places.get(item.id) ?? 0
    const right: PlacedText = { x: at + 13, anchor: 'start', text: item.label }
    const left: PlacedText = { x: at - 13, anchor: 'end', text: item.label }
    return lineEnd(item, at) === null ? [right, left] : [left, right]
  }
  const fits = (text: PlacedText, without: readonly string[]): boolean => {
    const [a, b] = textSpan(text)
    const words = [...texts].filter(([id]) => !without.includes(id)).map(([, other]) => textSpan(other))
    const spans = words.map(([c, d]): Span => [c - 4, d + 4])
    return a >= GUTTER + 4 && b <= input.width && isFree([a, b], [...taken, ...spans])
  }
  const byWeight = [...items].sort((a, b) => Number(isException(b.state)) - Number(isException(a.state)))
  const labelled = byWeight.filter(({ label }) => label !== '')
  for (const item of labelled) {
    const free = sides(item).find((text) => fits(text, []))
    if (free) texts.set(item.id, free)
    else turnAside(item, labelled, texts, sides, fits)
    if (texts.has(item.id) || (items.length > FEW && !isException(item.state))) continue
    const brief = shorter(item.label)
      .flatMap((label) => sides({ ...item, label }))
      .find((text) => fits(text, []))
    if (brief) texts.set(item.id, brief)
  }
  return items.map((item) => {
    const at = places.get(item.id) ?? 0
    return {
      ...item,
      x: at,
      y,
      strong: isException(item.state),
      text: texts.get(item.id) ?? null,
      lineTo: lineEnd(item, at),
    }
  })
}

const inRange = (date: string, input: TimelineInput): boolean => date >= input.from && date <= input.to

export const layoutTimeline = (input: TimelineInput): TimelineLayout => {
  const x = scale(input)
  const todayX = x(input.today)
  const pill = Math.max(60, textWidth(input.todayLabel, 12) + 18)
  const taken: Span[] = [[todayX - pill / 2 - 4, todayX + pill / 2 + 4]]
  const place = (texts: readonly PlacedText[]): PlacedText | null => {
    const fits = texts.find((text) => {
      const [a, b] = textSpan(text, 12)
      return a >= GUTTER && b <= input.width && isFree([a, b], taken)
    })
    if (!fits) return null
    const [a, b] = textSpan(fits, 12)
    taken.push([a - 6, b + 6])
    return fits
  }
  const terms = input.terms
    .filter(({ date }) => inRange(date, input))
    .map(({ date, label }) => {
      const at = x(date)
      const text = place([
        { x: at + 6, anchor: 'start', text: label },
        { x: at - 6, anchor: 'end', text: label },
      ])
      return { x: at, label, text }
    })
  const starts = monthStarts(input.from, input.to)
  const months = starts.map((start, index) => {
    const left = Math.max(GUTTER, x(start))
    const right = Math.min(input.width, x(starts[index + 1] ?? input.to))
    const text = input.monthLabel(start)
    const at = (share: number): PlacedText => ({ x: left + (right - left) * share, anchor: 'middle', text })
    return { x: left, text: place([at(0.5), at(0.3), at(0.7), at(0.85)]) }
  })
  const high = laneHeight(input.lanes.length)
  const lanes = input.lanes.map((lane, index) => ({ ...lane, y: HEAD + index * high + high / 2 }))
  const items = lanes.flatMap((lane) =>
    placeLane(
      input,
      input.items.filter((item) => item.laneId === lane.id && inRange(item.date, input)),
      lane.y,
      todayX,
    ),
  )
  return {
    height: HEAD + lanes.length * high + 4,
    lane: high,
    gutter: GUTTER,
    todayX,
    pill,
    months,
    terms,
    lanes,
    items,
    notes: placeNotes(input.notes ?? [], lanes, (date) => (inRange(date, input) ? x(date) : null)),
  }
}
