import { searchName } from '#shared/names.ts'
import type { GlossaryTerm } from '../contract.ts'

/** Terms of which the term, an own word or the meaning holds what was typed; those that begin with it come first. */
export function findTerms(terms: readonly GlossaryTerm[], typed: string): readonly GlossaryTerm[] {
  const wanted = searchName(typed)
  if (wanted === '') return terms
  const words = ({ term, words: own }: GlossaryTerm): string[] =>
    [term, ...own.map(({ word }) => word)].map(searchName)
  const rank = (term: GlossaryTerm): number => {
    if (words(term).some((word) => word.startsWith(wanted))) return 0
    return words(term).some((word) => word.includes(wanted)) ? 1 : 2
  }
  return terms
    .filter((term) => rank(term) < 2 || searchName(term.meaning).includes(wanted))
    .toSorted((a, b) => rank(a) - rank(b))
}
