/** What changed between two versions of a published list, by the code that an item keeps over all versions. */
export interface ListDifference<Item> {
  readonly added: readonly Item[]
  readonly dropped: readonly Item[]
  readonly reworded: readonly { readonly before: Item; readonly after: Item }[]
  /** The fewest items that, put elsewhere, explain the new order. */
  readonly moved: readonly Item[]
}

/** @param codeOf what an item keeps over all versions @param textOf everything in an item that readers see */
export function listDifference<Item>(
  before: readonly Item[],
  after: readonly Item[],
  codeOf: (item: Item) => string,
  textOf: (item: Item) => string,
): ListDifference<Item> {
  const earlier = new Map(before.map((item, index) => [codeOf(item), { item, index }]))
  const codes = new Set(after.map(codeOf))
  const kept = after.flatMap((item) => {
    const was = earlier.get(codeOf(item))
    return was ? [{ item, was: was.item, index: was.index }] : []
  })
  const inPlace = longestRising(kept.map(({ index }) => index))
  return {
    added: after.filter((item) => !earlier.has(codeOf(item))),
    dropped: before.filter((item) => !codes.has(codeOf(item))),
    reworded: kept
      .filter(({ item, was }) => textOf(item) !== textOf(was))
      .map(({ item, was }) => ({ before: was, after: item })),
    moved: kept.filter(({ index }) => !inPlace.has(index)).map(({ item }) => item),
  }
}

export function isUnchanged(difference: ListDifference<unknown>): boolean {
  return Object.values(difference).every((part) => part.length === 0)
}

/** An item put one place up or down; the ends stay the ends. */
export function moveItem<Item>(items: readonly Item[], index: number, by: -1 | 1): readonly Item[] {
  const to = index + by
  const [here, there] = [items[index], items[to]]
  if (here === undefined || there === undefined) return items
  return items.map((item, at) => (at === index ? there : at === to ? here : item))
}

/** The longest row of rising numbers within others. */
function longestRising(numbers: readonly number[]): ReadonlySet<number> {
  const rows: number[][] = numbers.map((number) => [number])
  let best: readonly number[] = []
  numbers.forEach((number, at) => {
    for (let before = 0; before < at; before++) {
      const row = rows[before] ?? []
      if ((row.at(-1) ?? number) < number && row.length >= (rows[at]?.length ?? 0))
        rows[at] = [...row, number]
    }
    if ((rows[at]?.length ?? 0) > best.length) best = rows[at] ?? []
  })
  return new Set(best)
}
