import { moveItem } from '#shared/list-difference.ts'

/** What every line of a published list has: a code that it keeps over all versions. */
export interface Coded {
  readonly code: string
}

/** A next version as somebody is making it, and the version that it is made from. */
export interface ListDraft<Item extends Coded> {
  /** null: nobody is making one. */
  readonly madeFrom: number | null
  readonly base: readonly Item[]
  readonly items: readonly Item[]
}

export interface PublishedVersion<Item extends Coded> {
  readonly version: number
  readonly items: readonly Item[]
}

export const noDraft = { madeFrom: null, base: [], items: [] } as const

export function isListDraft(stored: unknown): stored is ListDraft<Coded> {
  const draft = stored as Partial<ListDraft<Coded>> | undefined
  return draft?.madeFrom !== undefined && Array.isArray(draft.base) && Array.isArray(draft.items)
}

export function startFrom<Item extends Coded>({ version, items }: PublishedVersion<Item>): ListDraft<Item> {
  return { madeFrom: version, base: items, items }
}

const newMark = '+'

/** A line that is in no version yet has a code of the draft alone; publishing gives it a real one. */
export function isNew({ code }: Coded): boolean {
  return code.startsWith(newMark)
}

/** The code for one more new line. */
export function nextNewCode(items: readonly Coded[]): string {
  const numbers = items.filter(isNew).map(({ code }) => Number(code.slice(1)) || 0)
  return `${newMark}${Math.max(0, ...numbers) + 1}`
}

/**
 * My lines over the version that somebody else published meanwhile: what they dropped and I keep is a new line, for a
 * dropped code does not return.
 */
export function takeOver<Item extends Coded>(
  draft: ListDraft<Item>,
  theirs: PublishedVersion<Item>,
): ListDraft<Item> {
  const known = new Set(theirs.items.map(({ code }) => code))
  let items: readonly Item[] = draft.items
  for (const item of draft.items) {
    if (isNew(item) || known.has(item.code)) continue
    const code = nextNewCode(items)
    items = items.map((one) => (one === item ? { ...one, code } : one))
  }
  return { madeFrom: theirs.version, base: theirs.items, items }
}

export function changeItem<Item extends Coded>(
  draft: ListDraft<Item>,
  code: string,
  part: Partial<Item>,
): ListDraft<Item> {
  return { ...draft, items: draft.items.map((item) => (item.code === code ? { ...item, ...part } : item)) }
}

export function moveBy<Item extends Coded>(
  draft: ListDraft<Item>,
  code: string,
  by: -1 | 1,
): ListDraft<Item> {
  const at = draft.items.findIndex((item) => item.code === code)
  return { ...draft, items: moveItem(draft.items, at, by) }
}

export function dropItem<Item extends Coded>(draft: ListDraft<Item>, code: string): ListDraft<Item> {
  return { ...draft, items: draft.items.filter((item) => item.code !== code) }
}

export function addItem<Item extends Coded>(draft: ListDraft<Item>, item: Item): ListDraft<Item> {
  return { ...draft, items: [...draft.items, item] }
}
