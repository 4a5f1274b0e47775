import type { PlainDate } from '#shared/plain-date.ts'
import {
  count,
  dayNumber,
  daysIn,
  type Found,
  fullDays,
  nextWeekday,
  numberOf,
  word,
} from './sentence-time.ts'

export interface FoundRhythm extends Found {
  readonly days: number
  /** "elke vrijdag": the first of them. */
  readonly firstOn: PlainDate | null
}

const rhythms: readonly (readonly [RegExp, number | undefined])[] = [
  [word(`(?:elke|iedere|every|each) (?<named>${fullDays})`), 7],
  [
    word(
      `(?:elke|iedere|ieder|om de|every|each) (?<count>${count}) (?<unit>dagen|dag|days|weken|week|weeks|maanden|maand|months)`,
    ),
    undefined,
  ],
  [word('om de week|tweewekelijks|every other week|every second week|fortnightly|every fortnight'), 14],
  [word('om de dag|every other day'), 2],
  [word('elke week|iedere week|wekelijks|every week|each week|weekly'), 7],
  [word('elke maand|iedere maand|maandelijks|every month|each month|monthly'), 30],
  [word('elke dag|iedere dag|dagelijks|every day|each day|daily'), 1],
]

/** How often it is done, which is how often it is asked after. */
export function findRhythm(sentence: string, today: PlainDate): FoundRhythm | undefined {
  for (const [pattern, days] of rhythms) {
    const match = pattern.exec(sentence)
    if (!match) continue
    const { named, count: many = '1', unit = '' } = match.groups ?? {}
    const found = days ?? numberOf(many) * daysIn(unit)
    if (found < 1 || found > 180) continue
    return {
      at: match.index,
      length: match[0].length,
      days: found,
      firstOn: named === undefined ? null : nextWeekday(today, dayNumber(named)),
    }
  }
  return undefined
}

const clock = word(
  '(?:(?:om|at|vanaf) )?(?<hour>[01]?\\d|2[0-3])(?:[.:](?<minute>[0-5]\\d))? ?(?<unit>uur|u|hrs|pm|am)|(?:om|at) (?<hour2>[01]?\\d|2[0-3])[.:](?<minute2>[0-5]\\d)',
)

/** A time of the clock; it says when on the day, never which day. */
export function findTime(sentence: string): (Found & { readonly time: string }) | undefined {
  const match = clock.exec(sentence)
  if (!match) return undefined
  const { hour, hour2, minute, minute2, unit = '' } = match.groups ?? {}
  const said = Number(hour ?? hour2)
  const afternoon = unit.toLowerCase() === 'pm' && said < 12 ? said + 12 : said
  const time = `${String(afternoon).padStart(2, '0')}:${minute ?? minute2 ?? '00'}`
  return { at: match.index, length: match[0].length, time }
}
