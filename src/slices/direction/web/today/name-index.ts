import { byName, type ListedCase } from '../households/sort-cases.ts'

export interface NameGroup {
  /** Several households of one name are told apart by the person in the middle. */
  readonly name: string
  readonly places: readonly { readonly id: string; readonly own: string }[]
}

/** All names in the order of the alphabet, each once: "Brouwer: Tomasz, Anna". Namesakes get their case number. */
export function nameIndex(cases: readonly ListedCase[]): readonly NameGroup[] {
  const groups = Map.groupBy([...cases].sort(byName), ({ household }) => household)
  return [...groups].map(([name, files]) => {
    const named = files.map((file) => ({ ...file, own: withoutName(file.centralPerson, name) }))
    const places = named.map(({ id, own, number }) => {
      const namesake = named.some((other) => other.id !== id && other.own === own)
      return { id, own: namesake ? `${own} ${number}` : own }
    })
    return { name, places }
  })
}

/** Who has no given name on record keeps the whole name. */
function withoutName(person: string, household: string): string {
  return (person.endsWith(household) && person.slice(0, -household.length).trim()) || person
}
