import type {
  Burden,
  Day,
  DayPart,
  LanguageTag,
  Licence,
  Means,
  Offering,
  PlaceKind,
  Sector,
} from './codes.ts'

/** What somebody can and wants. Null is "not asked", which is never no; an empty list is "asked: none". */
export interface Possibilities {
  readonly hoursMin: number | null
  readonly hoursMax: number | null
  readonly days: readonly Day[] | null
  readonly parts: readonly DayPart[] | null
  readonly travelMinutes: number | null
  readonly means: readonly Means[] | null
  readonly languages: readonly LanguageTag[] | null
  readonly licences: readonly Licence[] | null
  readonly sectors: readonly Sector[] | null
  /** Without this it does not go. */
  readonly needs: readonly Offering[] | null
  /** This would be good. */
  readonly wishes: readonly Offering[] | null
  /** What does not go. */
  readonly burdens: readonly Burden[] | null
}

export interface Place {
  readonly id: string
  readonly title: string
  readonly kind: PlaceKind
  readonly sector: Sector
  readonly hoursMin: number
  readonly hoursMax: number
  readonly days: readonly Day[]
  readonly parts: readonly DayPart[]
  /** Minutes from the middle of the municipality; a way that is not there is not known. */
  readonly travel: { readonly [way in Means]?: number | undefined }
  readonly languages: readonly LanguageTag[]
  readonly licences: readonly Licence[]
  readonly burdens: readonly Burden[]
  readonly offers: readonly Offering[]
  readonly free: number
}

export const topics = [
  'full',
  'hours',
  'hours-wished',
  'days',
  'parts',
  'travel',
  'language',
  'licence',
  'burden',
  'need',
  'sector',
  'wish',
] as const
export type Topic = (typeof topics)[number]

/** One thing that was compared: what about, which, and the two numbers where there are numbers. */
export interface Finding {
  readonly topic: Topic
  readonly code?: string
  readonly asks?: number
  readonly has?: number
}

export interface Match {
  readonly placeId: string
  /** Conditions that the place or the person cannot do without and that are not met. */
  readonly fails: readonly Finding[]
  readonly met: readonly Finding[]
  readonly unmet: readonly Finding[]
  /** What nobody asked yet. */
  readonly open: readonly Finding[]
}

const hoursPerDay = 8

type Judge = (holds: boolean | null, finding: Finding) => void

/** Compares one person with one place, and says of each thing how it stands. Nobody is rejected by it. */
export function matchOf(person: Possibilities, place: Place): Match {
  const fails: Finding[] = []
  const met: Finding[] = []
  const unmet: Finding[] = []
  const open: Finding[] = []
  const judge: Judge = (holds, finding) => {
    ;(holds === null ? open : holds ? met : fails).push(finding)
  }
  if (place.free < 1) fails.push({ topic: 'full' })
  judge(person.hoursMax === null ? null : place.hoursMin <= person.hoursMax, {
    topic: 'hours',
    asks: place.hoursMin,
    ...(person.hoursMax !== null && { has: person.hoursMax }),
  })
  if (person.hoursMin !== null) {
    const wished = { topic: 'hours-wished', asks: person.hoursMin, has: place.hoursMax } as const
    ;(place.hoursMax >= person.hoursMin ? met : unmet).push(wished)
  }
  const needed = Math.min(place.days.length, Math.max(1, Math.ceil(place.hoursMin / hoursPerDay)))
  const shared = person.days && common(person.days, place.days)
  judge(shared === null ? null : shared >= needed, {
    topic: 'days',
    asks: needed,
    ...(shared !== null && { has: shared }),
  })
  if (place.parts.length > 0) judge(person.parts && common(person.parts, place.parts) > 0, { topic: 'parts' })
  judgeTravel(person, place, judge)
  for (const code of place.languages)
    judge(person.languages?.includes(code) ?? null, { topic: 'language', code })
  for (const code of place.licences)
    judge(person.licences?.includes(code) ?? null, { topic: 'licence', code })
  // What is asked and what goes is no merit of a place: it is named when it does not go or was not asked.
  for (const code of place.burdens)
    if (person.burdens === null) open.push({ topic: 'burden', code })
    else if (person.burdens.includes(code)) fails.push({ topic: 'burden', code })
  if (person.needs === null) open.push({ topic: 'need' })
  for (const code of person.needs ?? []) judge(place.offers.includes(code), { topic: 'need', code })
  if (person.sectors === null) open.push({ topic: 'sector', code: place.sector })
  else if (person.sectors.length > 0)
    (person.sectors.includes(place.sector) ? met : unmet).push({ topic: 'sector', code: place.sector })
  for (const code of person.wishes ?? [])
    (place.offers.includes(code) ? met : unmet).push({ topic: 'wish', code })
  return { placeId: place.id, fails, met, unmet, open }
}

/** Somebody gets there when one of the own ways is short enough; not when all ways are known and too long. */
function judgeTravel({ travelMinutes, means }: Possibilities, { travel }: Place, judge: Judge): void {
  const known = (means ?? []).flatMap((way) =>
    travel[way] === undefined ? [] : [{ way, minutes: travel[way] }],
  )
  const [shortest] = known.toSorted((a, b) => a.minutes - b.minutes)
  const asked = travelMinutes !== null && means !== null
  if (asked && shortest && (shortest.minutes <= travelMinutes || known.length === means.length)) {
    const compared = { code: shortest.way, asks: shortest.minutes, has: travelMinutes }
    judge(shortest.minutes <= travelMinutes, { topic: 'travel', ...compared })
  } else judge(asked && means.length === 0 ? false : null, { topic: 'travel' })
}

function common<T>(a: readonly T[], b: readonly T[]): number {
  return b.filter((one) => a.includes(one)).length
}

/** Findings that are a wish and no condition. */
const wished: readonly Topic[] = ['sector', 'wish', 'hours-wished']

export function wishesMet({ met }: Match): number {
  return met.filter(({ topic }) => wished.includes(topic)).length
}

/**
 * The order, in words: what can be done first; among those what meets most wishes, then what leaves fewest questions; and
 * what does not fit now by how little is in the way. The same for every order in which places came.
 */
export function rank(person: Possibilities, places: readonly Place[]): Match[] {
  const titles = new Map(places.map(({ id, title }) => [id, title]))
  const title = ({ placeId }: Match): string => titles.get(placeId) ?? ''
  return places
    .map((place) => matchOf(person, place))
    .toSorted(
      (a, b) =>
        a.fails.length - b.fails.length ||
        wishesMet(b) - wishesMet(a) ||
        a.open.length - b.open.length ||
        title(a).localeCompare(title(b), 'nl') ||
        (a.placeId < b.placeId ? -1 : 1),
    )
}
