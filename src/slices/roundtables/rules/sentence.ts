import type { PlainDate } from '#shared/plain-date.ts'
import { addDays, addMonths } from '#shared/plain-date.ts'
import type { Pattern } from '#slices/agreements/contract'
import { findPeople, type TablePerson } from './sentence-people.ts'
import { type FoundRhythm, findRhythm, findTime } from './sentence-rhythm.ts'
import { findDay } from './sentence-time.ts'

export type { TablePerson } from './sentence-people.ts'

export interface ReadSentence {
  readonly promiserId: string | null
  /** Somebody of the household for whom it is, when the sentence names one. */
  readonly forPersonId: string | null
  /** The sentence without who and when: what is promised. */
  readonly what: string
  /** The day by which, of what is repeated the first day; null when no day is named. */
  readonly dueOn: PlainDate | null
  /** What is done more than once: how often, and until which day. */
  readonly repeats: (Pattern & { readonly untilOn: PlainDate }) | null
  /** "19:00", or null. */
  readonly time: string | null
  /** The day of the week that was said is not that of the date. */
  readonly otherWeekday: boolean
}

/** What is repeated without a last day runs for a quarter of a year, and is looked at again then. */
export const repeatedDays = 84

/**
 * Reads one typed sentence, Dutch or English: "Elif belt Rob vanaf maandag 30 november om de week om 19.00 uur over thuis".
 * A proposal only: each part stands in a field of its own and can be corrected there.
 */
export function readSentence(
  sentence: string,
  people: readonly TablePerson[],
  today: PlainDate,
): ReadSentence {
  const cuts: [number, number][] = []
  const cut = (found: { readonly at: number; readonly length: number } | undefined): void => {
    if (found) cuts.push([found.at, found.at + found.length])
  }
  const masked = (): string =>
    cuts.reduce(
      (text, [from, until]) => text.slice(0, from) + ' '.repeat(until - from) + text.slice(until),
      sentence,
    )

  const rhythm = findRhythm(sentence, today)
  cut(rhythm)
  const time = findTime(masked())
  cut(time)
  const day = findDay(masked(), today)
  cut(day)
  const who = findPeople(masked(), people)
  cut(who.promiser)

  const firstOn = rhythm && firstDay(rhythm, day?.starts === true ? day.on : undefined, today)
  const lastOn = day && !day.starts && firstOn && day.on > firstOn ? day.on : undefined
  return {
    promiserId: who.promiser?.id ?? null,
    forPersonId: who.forPersonId,
    what: tidy(masked()),
    dueOn: firstOn ?? day?.on ?? null,
    repeats:
      rhythm && firstOn ? { ...rhythm.pattern, untilOn: lastOn ?? addDays(firstOn, repeatedDays) } : null,
    time: time?.time ?? null,
    otherWeekday: day?.otherWeekday ?? false,
  }
}

/** The first day of what is repeated: the one that is named, or the first that the rhythm gives. */
function firstDay(
  { pattern: { unit, every }, firstOn }: FoundRhythm,
  from: PlainDate | undefined,
  today: PlainDate,
): PlainDate {
  if (from !== undefined) return from
  if (firstOn !== null) return firstOn
  return unit === 'month' ? addMonths(today, every) : addDays(today, every * (unit === 'week' ? 7 : 1))
}

/** One line without double spaces or loose ends, with a capital. */
function tidy(text: string): string {
  const line = text
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;!?])/g, '$1')
    .replace(/^[\s,.;:–-]+|[\s,.;:–-]+$/g, '')
    .replace(/\s+(?:en|and|op|on|om|at)$/iu, '')
    .replace(/([,;])\1+/g, '$1')
  return line.charAt(0).toLocaleUpperCase('nl') + line.slice(1)
}
