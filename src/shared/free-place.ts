/** The lowest free place of so many; undefined when it is full. */
export function freePlace(taken: readonly number[], capacity: number): number | undefined {
  for (let place = 1; place <= capacity; place++) if (!taken.includes(place)) return place
  return undefined
}
