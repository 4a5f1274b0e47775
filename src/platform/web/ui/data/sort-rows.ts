export type SortDirection = 'ascending' | 'descending'
export type Sort = { readonly columnId: string; readonly direction: SortDirection }
export type SortKey = string | number | null

const compare = (a: SortKey, b: SortKey): number => {
  if (a === b) return 0
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return String(a).localeCompare(String(b), undefined, { numeric: true, sensitivity: 'base' })
}

/** A sorted copy; empty values stay last in both directions. */
export const sortRows = <Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => SortKey,
  direction: SortDirection,
): readonly Row[] =>
  [...rows].sort((x, y) => {
    const [a, b] = [keyOf(x), keyOf(y)]
    if (a === null || b === null) return Number(a === null) - Number(b === null)
    return direction === 'ascending' ? compare(a, b) : compare(b, a)
  })
