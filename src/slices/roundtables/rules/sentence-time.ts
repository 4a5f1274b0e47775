import { addDays, addMonths, isPlainDate, type PlainDate, weekday, yearOf } from '#shared/plain-date.ts'

export interface Found {
  readonly at: number
  readonly length: number
}

export interface FoundDay extends Found {
  readonly on: PlainDate
  /** "vanaf": what comes begins then. */
  readonly starts: boolean
  readonly otherWeekday: boolean
}

const weekdays = [
  ['zondag', 'zo', 'sunday', 'sun'],
  ['maandag', 'ma', 'monday', 'mon'],
  ['dinsdag', 'di', 'tuesday', 'tue'],
  ['woensdag', 'wo', 'wednesday', 'wed'],
  ['donderdag', 'do', 'thursday', 'thu'],
  ['vrijdag', 'vr', 'friday', 'fri'],
  ['zaterdag', 'za', 'saturday', 'sat'],
] as const
const months = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb'],
  ['maart', 'march', 'mrt', 'mar'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['augustus', 'august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
] as const
const numbers: Readonly<Record<string, number>> = {
  een: 1,
  één: 1,
  a: 1,
  an: 1,
  one: 1,
  twee: 2,
  two: 2,
  drie: 3,
  three: 3,
  vier: 4,
  four: 4,
  vijf: 5,
  five: 5,
  zes: 6,
  six: 6,
  zeven: 7,
  seven: 7,
  acht: 8,
  eight: 8,
  negen: 9,
  nine: 9,
  tien: 10,
  ten: 10,
  twaalf: 12,
  twelve: 12,
}

const any = (lists: readonly (readonly string[])[]): string =>
  lists
    .flat()
    .sort((a, b) => b.length - a.length)
    .join('|')
/** Whole words only; the short forms of days ("do", "ma") count only beside a date. */
export const fullDays = any(weekdays.map(([nl, , en]) => [nl, en]))
const allDays = any(weekdays)
const allMonths = any(months)
export const count = `\\d{1,3}|${any([Object.keys(numbers)])}`
const lead =
  '(?:(?<before>voor|vóór|before)|(?<from>vanaf|from|starting|te beginnen op|met ingang van)|(?:uiterlijk|op|by|on|tot en met|t/m|until|tot)) (?:uiterlijk )?'
const soon = '(?:aanstaande |aanstaand |komende |a\\.s\\. |next |this |coming )?'

export const word = (text: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${text})(?![\\p{L}\\p{N}])`, 'iu')
export const numberOf = (text: string): number => numbers[text.toLowerCase()] ?? Number(text)
export const dayNumber = (text: string): number =>
  weekdays.findIndex((names) => names.some((name) => name === text.toLowerCase()))
const monthNumber = (text: string): number =>
  months.findIndex((names) => names.some((name) => name === text.toLowerCase().replace(/\.$/, ''))) + 1

type Reading = (
  groups: Readonly<Record<string, string | undefined>>,
  today: PlainDate,
) => PlainDate | undefined

/** From the most to the least precise; the first that is found is the day. */
const readings: readonly (readonly [RegExp, Reading])[] = [
  [
    word(
      `(?:${lead})?${soon}(?:(?<weekday>${allDays})\\.? )?(?:de )?(?<day>\\d{1,2})(?:e|ste|de|st|nd|rd|th)?(?: of)? (?<month>${allMonths})\\.?(?: (?<year>\\d{4}))?`,
    ),
    ({ day, month = '', year }, today) => dateOf(Number(day), monthNumber(month), year, today),
  ],
  [
    word(
      `(?:${lead})?(?:(?<weekday>${allDays}),? )?(?<month>${allMonths}) (?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,? (?<year>\\d{4}))?`,
    ),
    ({ day, month = '', year }, today) => dateOf(Number(day), monthNumber(month), year, today),
  ],
  [
    word(
      `(?:${lead})?(?:(?<weekday>${allDays})\\.? )?(?<day>\\d{1,2})[-/](?<month>\\d{1,2})(?:[-/](?<year>\\d{4}))?`,
    ),
    ({ day, month, year }, today) => dateOf(Number(day), Number(month), year, today),
  ],
  [
    word(
      `(?:${lead})?(?:de |the )?(?:volgende week (?<late>${fullDays})|(?<early>${fullDays}) (?:volgende week|next week|over een week|week))`,
    ),
    ({ late, early }, today) => addDays(mondayAfter(today), (dayNumber(late ?? early ?? '') + 6) % 7),
  ],
  [word(`(?:${lead})?(?:vandaag|today|vanmiddag|vanavond|vanochtend)`), (_, today) => today],
  [word(`(?:${lead})?(?:overmorgen|the day after tomorrow)`), (_, today) => addDays(today, 2)],
  [word(`(?:${lead})?(?:morgenochtend|morgenmiddag|morgen|tomorrow)`), (_, today) => addDays(today, 1)],
  [
    word(
      `(?:over|binnen|in|within) (?<count>${count}) (?<unit>dagen|dag|days|day|weken|week|weeks|maanden|maand|months|month)`,
    ),
    ({ count: many = '', unit = '' }, today) => later(today, numberOf(many), unit),
  ],
  [
    word(
      `(?:voor |vóór |uiterlijk |aan |op |by |before |at )?(?:het )?(?:einde?|the end|end) (?:(?:van|of) )?(?:de |the )?(?<unit>volgende week|next week|volgende maand|next month|deze week|this week|week|deze maand|this month|maand|month)`,
    ),
    ({ unit = '' }, today) => endOf(unit, today),
  ],
  [word(`(?:${lead})?(?:volgende week|next week)`), (_, today) => addDays(mondayAfter(today), 4)],
  [word(`(?:${lead})?(?:volgende maand|next month)`), (_, today) => endOf('next month', today)],
  [word(`(?:${lead})?(?:deze week|this week)`), (_, today) => endOf('week', today)],
  [
    word(`(?:${lead})?${soon}(?<weekday>${fullDays})`),
    ({ weekday: named = '' }, today) => nextWeekday(today, dayNumber(named)),
  ],
]

/** The day that a sentence names. "Voor vrijdag" is the day before, so that nobody is late by a way of speaking. */
export function findDay(sentence: string, today: PlainDate): FoundDay | undefined {
  for (const [pattern, read] of readings) {
    const match = pattern.exec(sentence)
    const on = match && read(match.groups ?? {}, today)
    if (!match || !on) continue
    const { before, from, weekday: named } = match.groups ?? {}
    return {
      at: match.index,
      length: match[0].length,
      on: before !== undefined && on > today ? addDays(on, -1) : on,
      starts: from !== undefined,
      otherWeekday: named !== undefined && weekday(on) !== dayNumber(named),
    }
  }
  return undefined
}

/** Without a year the first such day from today on. */
function dateOf(
  day: number,
  month: number,
  year: string | undefined,
  today: PlainDate,
): PlainDate | undefined {
  const inYear = (number: number): PlainDate | undefined => {
    const text = `${number}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
    return isPlainDate(text) ? text : undefined
  }
  if (year !== undefined) return inYear(Number(year))
  const now = inYear(yearOf(today))
  return now && now >= today ? now : (inYear(yearOf(today) + 1) ?? now)
}

export function daysIn(unit: string): number {
  if (unit.startsWith('w')) return 7
  return unit.startsWith('m') ? 30 : 1
}

function later(today: PlainDate, many: number, unit: string): PlainDate {
  return unit.startsWith('m') ? addMonths(today, many) : addDays(today, many * daysIn(unit))
}

function mondayAfter(today: PlainDate): PlainDate {
  return addDays(today, 7 - ((weekday(today) + 6) % 7))
}

/** The next such day after today; the day itself is said with "vandaag". */
export function nextWeekday(today: PlainDate, number: number): PlainDate {
  return addDays(today, ((number - weekday(today) + 6) % 7) + 1)
}

function endOf(unit: string, today: PlainDate): PlainDate {
  const next = /volgende|next/i.test(unit)
  if (/week/i.test(unit)) {
    if (next) return addDays(mondayAfter(today), 4)
    const friday = addDays(mondayAfter(today), -3)
    return friday < today ? today : friday
  }
  const first = `${today.slice(0, 7)}-01` as PlainDate
  return addDays(addMonths(first, next ? 2 : 1), -1)
}
