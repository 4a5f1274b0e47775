import { isBsn } from '#shared/bsn.ts'
import { type Fault, type Refusal, refuse } from '#shared/refusal.ts'

export const neighbourhoodStates = ['new', 'assigned', 'answered'] as const
export type NeighbourhoodState = (typeof neighbourhoodStates)[number]
export type NeighbourhoodVerb = 'assign' | 'answer'

/** A question about a street is given to somebody, perhaps to another, and answered once. */
export const neighbourhoodTable = {
  new: { assign: 'assigned', answer: 'answered' },
  assigned: { assign: 'assigned', answer: 'answered' },
  answered: {},
} as const satisfies Record<NeighbourhoodState, Partial<Record<NeighbourhoodVerb, NeighbourhoodState>>>

export function moveNeighbourhoodQuestion(
  state: NeighbourhoodState,
  verb: NeighbourhoodVerb,
): NeighbourhoodState | Refusal {
  const next = (neighbourhoodTable[state] as Partial<Record<NeighbourhoodVerb, NeighbourhoodState>>)[verb]
  return next ?? refuse('neighbourhood-answered')
}

/** It is about a place: words have to be there, and the number of a person may not. */
export function checkWords(words: string, pointer: string): readonly Fault[] {
  if (words.trim() === '') return [{ pointer, code: 'own-words-missing' }]
  return holdsBsn(words) ? [{ pointer, code: 'text-holds-bsn' }] : []
}

/** Nine digits that pass the check of a BSN, also when written with dots or spaces. */
export function holdsBsn(words: string): boolean {
  const numbers = words.match(/(?<!\d)\d(?:[ .-]?\d){8}(?![ .-]?\d)/g) ?? []
  return numbers.some((number) => isBsn(number.replace(/\D/g, '')))
}
