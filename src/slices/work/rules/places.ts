import type { PlaceKind } from './codes.ts'

/** Days after which somebody should look whether a place is still as it says. */
export const checkDays = 60

export function isOld({ daysSinceCheck }: { readonly daysSinceCheck: number }): boolean {
  return daysSinceCheck >= checkDays
}

interface Findable {
  readonly title: string
  readonly tasks: string
  readonly organisation: string
  readonly address: string
  readonly kind: PlaceKind
}

/** Every typed word has to stand somewhere in a place, however it is accented. */
export function foundPlaces<T extends Findable>(
  places: readonly T[],
  typed: string,
  kind: PlaceKind | null,
): T[] {
  const wanted = fold(typed).split(/\s+/u).filter(Boolean)
  return places.filter((place) => {
    if (kind !== null && place.kind !== kind) return false
    const text = fold([place.title, place.tasks, place.organisation, place.address].join(' '))
    return wanted.every((word) => text.includes(word))
  })
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
