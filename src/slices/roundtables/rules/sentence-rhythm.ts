import type { PlainDate } from '#shared/plain-date.ts'
import { longestEvery, type Pattern } from '#slices/agreements/contract'
import { count, dayNumber, type Found, fullDays, nextWeekday, numberOf, word } from './sentence-time.ts'

export interface FoundRhythm extends Found {
  readonly pattern: Pattern
  /** "elke vrijdag": the first of them. */
  readonly firstOn: PlainDate | null
}

const rhythms: readonly (readonly [RegExp, Pattern | undefined])[] = [
  [word(`(?:elke|iedere|every|each) (?<named>${fullDays})`), { unit: 'week', every: 1 }],
  [
    word(
      `(?:elke|iedere|ieder|om de|every|each) (?<count>${count}) (?<unit>dagen|dag|days|weken|week|weeks|maanden|maand|months)`,
    ),
    undefined,
  ],
  [
    word('om de week|tweewekelijks|every other week|every second week|fortnightly|every fortnight'),
    { unit: 'week', every: 2 },
  ],
  [word('om de dag|every other day'), { unit: 'day', every: 2 }],
  [word('elke week|iedere week|wekelijks|every week|each week|weekly'), { unit: 'week', every: 1 }],
  [word('elke maand|iedere maand|maandelijks|every month|each month|monthly'), { unit: 'month', every: 1 }],
  [word('elke dag|iedere dag|dagelijks|every day|each day|daily'), { unit: 'day', every: 1 }],
]

/** How often it is done. */
export function findRhythm(sentence: string, today: PlainDate): FoundRhythm | undefined {
  for (const [said, known] of rhythms) {
    const match = said.exec(sentence)
    if (!match) continue
    const { named, count: many = '1', unit = '' } = match.groups ?? {}
    const pattern = known ?? { unit: unitOf(unit), every: numberOf(many) }
    if (pattern.every < 1 || pattern.every > longestEvery) continue
    return {
      at: match.index,
      length: match[0].length,
      pattern,
      firstOn: named === undefined ? null : nextWeekday(today, dayNumber(named)),
    }
  }
  return undefined
}

function unitOf(word: string): Pattern['unit'] {
  if (word.startsWith('w')) return 'week'
  return word.startsWith('m') ? 'month' : 'day'
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
