import { addDays, addMonths, type PlainDate } from '#shared/plain-date.ts'

export interface WhenColumn {
  readonly kind: 'month' | 'until-today' | 'rest'
  /** Some day of the month. */
  readonly month: PlainDate
  readonly from: PlainDate
  readonly to: PlainDate
}

/** The months between two days; the month of today is cut in two, so that the line between them is today. */
export function whenColumns(from: PlainDate, to: PlainDate, today: PlainDate): readonly WhenColumn[] {
  const columns: WhenColumn[] = []
  for (let month = firstOf(from); month <= to; month = addMonths(month, 1)) {
    const last = addDays(addMonths(month, 1), -1)
    if (today < month || today > last) columns.push({ kind: 'month', month, from: month, to: last })
    else {
      columns.push({ kind: 'until-today', month, from: month, to: today })
      if (today < last) columns.push({ kind: 'rest', month, from: addDays(today, 1), to: last })
    }
  }
  return columns
}

function firstOf(day: PlainDate): PlainDate {
  return `${day.slice(0, 8)}01` as PlainDate
}
