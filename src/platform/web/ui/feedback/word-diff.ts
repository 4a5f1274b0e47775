/** Which words of two versions differ: longest common row of words; the rest is marked. */

export type DiffPart = { readonly text: string; readonly changed: boolean }

const words = (text: string): string[] => text.split(/(?<=\s)/u).filter(Boolean)

const key = (word: string): string => word.trim().replace(/[.,;:!?]+$/u, '')

const commonLengths = (a: readonly string[], b: readonly string[]): number[][] => {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0))
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const row = table[i]
      const below = table[i + 1]
      if (!row || !below) continue
      row[j] =
        key(a[i] ?? '') === key(b[j] ?? '')
          ? (below[j + 1] ?? 0) + 1
          : Math.max(below[j] ?? 0, row[j + 1] ?? 0)
    }
  }
  return table
}

/** Neighbours of the same kind become one part, so that a mark runs on. */
const join = (parts: readonly DiffPart[]): DiffPart[] => {
  const joined: DiffPart[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    if (last?.changed === part.changed) joined.splice(-1, 1, { ...part, text: last.text + part.text })
    else joined.push(part)
  }
  return joined
}

export const wordDiff = (mine: string, theirs: string): readonly [DiffPart[], DiffPart[]] => {
  const a = words(mine)
  const b = words(theirs)
  const table = commonLengths(a, b)
  const left: DiffPart[] = []
  const right: DiffPart[] = []
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    const [x, y] = [a[i], b[j]]
    if (x !== undefined && y !== undefined && key(x) === key(y)) {
      left.push({ text: x, changed: false })
      right.push({ text: y, changed: false })
      i++
      j++
    } else if (y === undefined || (x !== undefined && (table[i + 1]?.[j] ?? 0) >= (table[i]?.[j + 1] ?? 0))) {
      left.push({ text: x ?? '', changed: true })
      i++
    } else {
      right.push({ text: y, changed: true })
      j++
    }
  }
  return [join(left), join(right)]
}
