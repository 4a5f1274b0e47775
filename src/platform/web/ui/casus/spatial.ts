/** Arrow keys over things in a plane: the nearest one in the direction of the key. */

export type Spot = { readonly id: string; readonly x: number; readonly y: number }

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
}

export const isArrow = (key: string): boolean => Object.hasOwn(directions, key)

/** `across` is how much a step sideways costs against a step in the direction. */
export const nextSpot = (spots: readonly Spot[], from: string, key: string, across = 2): string | null => {
  const direction = directions[key]
  const start = spots.find((spot) => spot.id === from)
  if (!direction || !start) return spots[0]?.id ?? null
  const [dx, dy] = direction
  let best: { id: string; cost: number } | null = null
  for (const spot of spots) {
    const ahead = (spot.x - start.x) * dx + (spot.y - start.y) * dy
    const aside = Math.abs((spot.x - start.x) * dy) + Math.abs((spot.y - start.y) * dx)
    if (spot.id === from || ahead <= 0.001) continue
    const cost = ahead + aside * across
    if (!best || cost < best.cost) best = { id: spot.id, cost }
  }
  return best?.id ?? null
}
