import { searchName } from '#shared/names.ts'
import type { CaseList } from '../../contract.ts'

export type ListedCase = CaseList['cases'][number]

/** Marks that ask for somebody, the heaviest first. */
const asking = ['late', 'broken', 'at-risk', 'silent', 'proposed'] as const

function countOf(file: ListedCase, mark: string): number {
  return file.marks.find((one) => one.mark === mark)?.count ?? 0
}

/** Who asks most first: more late promises before fewer, then broken, and so on; the name decides the rest. */
export function byUrgency(a: ListedCase, b: ListedCase): number {
  for (const mark of asking) {
    const difference = countOf(b, mark) - countOf(a, mark)
    if (difference !== 0) return difference
  }
  return byName(a, b)
}

export function byName(a: ListedCase, b: ListedCase): number {
  return a.household.localeCompare(b.household, 'nl') || a.number - b.number
}

/** Every word that was typed occurs somewhere in the row, at whatever accent or capital. */
export function fitsFilter(text: string, ...fields: readonly (string | null)[]): boolean {
  const row = searchName(fields.filter(Boolean).join(' '))
  return searchName(text)
    .split(' ')
    .every((word) => row.includes(word))
}
