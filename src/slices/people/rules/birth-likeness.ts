import type { PartialDate } from '#shared/partial-date.ts'

/**
 * How two birth dates compare. `part`: what both know agrees; `slip`: one typing error or day and month in each other's
 * place; `none`: one of the two is not known.
 */
export type BirthGrade = 'same' | 'part' | 'year' | 'slip' | 'none' | 'differs'

export function gradeBirth(a: PartialDate, b: PartialDate): BirthGrade {
  if (a.year === null || b.year === null) return 'none'
  const whole = a.day !== null && b.day !== null
  const sameMonth = a.month === b.month
  if (a.year === b.year) {
    if (whole && sameMonth && a.day === b.day) return 'same'
    if (isStandIn(a) || isStandIn(b) || a.month === null || b.month === null) return 'year'
    if (!whole) return sameMonth ? 'part' : 'differs'
    if (a.month === b.day && a.day === b.month) return 'slip'
    if (sameMonth) return slip(a.day, b.day, 2) ? 'slip' : 'differs'
    return a.day === b.day && slip(a.month, b.month, 2) ? 'slip' : 'differs'
  }
  if (!whole || !sameMonth || a.day !== b.day) return 'differs'
  const years = Math.abs(a.year - b.year)
  return years === 1 || years === 10 || slip(a.year, b.year, 4) ? 'slip' : 'differs'
}

/** 1 January and 1 July are what offices write when the day is not known. */
function isStandIn({ month, day }: PartialDate): boolean {
  return day === 1 && (month === 1 || month === 7)
}

/** One digit wrong, or two neighbours that changed places. */
function slip(a: number | null, b: number | null, width: number): boolean {
  const [x, y] = [String(a).padStart(width, '0'), String(b).padStart(width, '0')]
  const wrong = [...x].flatMap((digit, at) => (digit === y[at] ? [] : [at]))
  const [first = 0, second] = wrong
  if (wrong.length === 1) return true
  return wrong.length === 2 && second === first + 1 && x[first] === y[second] && x[second] === y[first]
}
