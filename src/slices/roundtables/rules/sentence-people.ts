/** Somebody who sits at the table, as a sentence may name them. */
export interface TablePerson {
  readonly id: string
  readonly name: string
  readonly kind: 'resident' | 'network' | 'worker' | 'organisation'
  readonly organisation: string | null
  /** Who types: "ik". */
  readonly me: boolean
}

export interface FoundPeople {
  readonly promiser: { readonly id: string; readonly at: number; readonly length: number } | undefined
  readonly forPersonId: string | null
}

interface Mention {
  readonly ids: readonly string[]
  readonly at: number
  readonly length: number
}

/** The first who is named promises; the first of the household who is named after that is for whom it is. */
export function findPeople(sentence: string, people: readonly TablePerson[]): FoundPeople {
  const mentions = mentionsIn(sentence, people)
  const [first, ...rest] = mentions
  const promiser = first?.ids.length === 1 && first.ids[0] !== undefined ? first : undefined
  const others = promiser ? rest : mentions
  const forPersonId =
    others
      .flatMap(({ ids }) => (ids.length === 1 ? ids : []))
      .find((id) => people.some((one) => one.id === id && one.kind === 'resident')) ?? null
  return { promiser: promiser && cutOf(sentence, promiser, rest[0]), forPersonId }
}

/** What to leave out of the sentence: the name and its article, and nothing when two promise together. */
function cutOf(sentence: string, first: Mention, second: Mention | undefined): FoundPeople['promiser'] {
  const id = first.ids[0] ?? ''
  const between = second && sentence.slice(first.at + first.length, second.at)
  if (between !== undefined && /^\s+(?:en|and|&)\s+$/iu.test(between)) return { id, at: first.at, length: 0 }
  const article = /(?<![\p{L}])(?:het|de|the)\s+$/iu.exec(sentence.slice(0, first.at))?.[0].length ?? 0
  return { id, at: first.at - article, length: first.length + article }
}

/** Who is named where, first to last; a name that two people share belongs to both, and so to nobody. */
function mentionsIn(sentence: string, people: readonly TablePerson[]): Mention[] {
  const byName = new Map<string, Set<string>>()
  for (const person of people)
    for (const name of namesOf(person)) {
      const ids = byName.get(name) ?? new Set()
      byName.set(name, ids.add(person.id))
    }
  const found: Mention[] = []
  // The longest name first, so that "Karin Postma" is not read as "Karin".
  for (const [name, ids] of [...byName].sort(([a], [b]) => b.length - a.length)) {
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${forPattern(name)}(?![\\p{L}\\p{N}])`, 'giu')
    for (const {
      index,
      0: { length },
    } of sentence.matchAll(pattern)) {
      if (found.some((one) => index < one.at + one.length && one.at < index + length)) continue
      found.push({ ids: [...ids], at: index, length })
    }
  }
  return found.sort((a, b) => a.at - b.at)
}

/** Full name, first name, family name with and without what stands before it, the organisation, and "ik" for who types. */
function namesOf({ name, organisation, me }: TablePerson): string[] {
  const words = name.split(/\s+/).filter((word) => word !== '')
  const [given = ''] = words
  const family = words.slice(1).join(' ')
  const last = words.length > 1 ? (words.at(-1) ?? '') : ''
  const all = [name, given, family, last, organisation ?? '', ...(me ? ['ik', 'i'] : [])]
  return [...new Set(all.map((one) => one.toLocaleLowerCase('nl')))].filter(
    (one) => one.length > 1 || (me && one === 'i'),
  )
}

function forPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
