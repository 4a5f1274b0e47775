/** The ids with one of them on another place, counted from 1; the rest keeps its order. Outside the list is its end. */
export function moveTo(ids: readonly string[], id: string, place: number): readonly string[] {
  if (!ids.includes(id)) return ids
  const rest = ids.filter((other) => other !== id)
  const at = Math.min(Math.max(1, place), ids.length) - 1
  return [...rest.slice(0, at), id, ...rest.slice(at)]
}
