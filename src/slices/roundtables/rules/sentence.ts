import type { PlainDate } from '#shared/plain-date.ts'
import { addDays } from '#shared/plain-date.ts'
import { findPeople, type TablePerson } from './sentence-people.ts'
import { findRhythm, findTime } from './sentence-rhythm.ts'
import { findDay } from './sentence-time.ts'

export type { TablePerson } from './sentence-people.ts'

export interface ReadSentence {
  readonly promiserId: string | null
  /** Somebody of the household for whom it is, when the sentence names one. */
  readonly forPersonId: string | null
  /** The sentence without who and when: what is promised. */
  readonly what: string
  /** The day by which, or null when no day is named. */
  readonly dueOn: PlainDate | null
  /** From which day on, for what is repeated. */
  readonly fromOn: PlainDate | null
  /** "19:00", or null. */
  readonly time: string | null
  readonly pulseDays: number | null
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

  const starts = rhythm?.days !== undefined && (day?.starts === true || rhythm.firstOn !== null)
  const fromOn = starts ? (day?.on ?? rhythm?.firstOn ?? null) : null
  const runsUntil = rhythm ? addDays(fromOn ?? today, repeatedDays) : null
  return {
    promiserId: who.promiser?.id ?? null,
    forPersonId: who.forPersonId,
    what: tidy(masked()),
    dueOn: starts ? runsUntil : (day?.on ?? runsUntil),
    fromOn,
    time: time?.time ?? null,
    pulseDays: rhythm?.days ?? null,
    otherWeekday: day?.otherWeekday ?? false,
  }
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
