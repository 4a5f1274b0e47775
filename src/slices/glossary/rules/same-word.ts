/** A term with every word that is in use for it: its own, and those of organisations. */
export interface UsedTerm {
  readonly id: string
  readonly term: string
  readonly words: readonly string[]
}

/** One word that stands for two terms: whoever hears it may think of the other. */
export interface SameWord {
  readonly word: string
  readonly termId: string
  readonly otherTermId: string
}

function sameSpelling(word: string): string {
  return word.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('nl')
}

/**
 * Words that are in use for two terms (C6): an organisation's own word that is another term's agreed word, or one own word
 * for two terms. Each pair comes once per word, the term that comes first in `terms` first; words that differ only in
 * capitals or spaces are the same.
 */
export function sameWords(terms: readonly UsedTerm[]): readonly SameWord[] {
  const owners = new Map<string, { word: string; ids: string[] }>()
  for (const { id, term, words } of terms) {
    for (const word of [term, ...words]) {
      const key = sameSpelling(word)
      if (key === '') continue
      const owner = owners.get(key) ?? { word: word.trim(), ids: [] }
      if (!owner.ids.includes(id)) owner.ids.push(id)
      owners.set(key, owner)
    }
  }
  return [...owners.values()].flatMap(({ word, ids }) =>
    ids.flatMap((termId, place) =>
      ids.slice(place + 1).map((otherTermId) => ({ word, termId, otherTermId })),
    ),
  )
}
