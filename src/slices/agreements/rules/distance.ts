/** How near the director stands: from a check-in each week to none but the date itself. Days between check-ins. */
export const distances = [7, 14, 30, 60, null] as const
export type Distance = 0 | 1 | 2 | 3 | 4

export interface Rhythm {
  readonly agreementId: string
  readonly pulseDays: number | null
}

/** Where the slider stands: the rhythm that most agreements have, the nearer one when two are as frequent. */
export function distanceOf(rhythms: readonly (number | null)[]): Distance | undefined {
  if (rhythms.length === 0) return undefined
  const votes = rhythms.map(nearest)
  const count = (one: Distance): number => votes.filter((vote) => vote === one).length
  return votes.reduce((best, one) =>
    count(one) > count(best) || (count(one) === count(best) && one < best) ? one : best,
  )
}

function nearest(pulseDays: number | null): Distance {
  if (pulseDays === null) return 4
  const steps = [0, 1, 2, 3] as const
  const off = (step: (typeof steps)[number]): number => Math.abs(distances[step] - pulseDays)
  return steps.reduce((best, one) => (off(one) < off(best) ? one : best))
}

/** What the slider at this distance changes. */
export function rhythmsAt(
  distance: Distance,
  agreements: readonly { readonly id: string; readonly pulseDays: number | null }[],
): readonly Rhythm[] {
  const pulseDays = distances[distance]
  return agreements
    .filter((one) => one.pulseDays !== pulseDays)
    .map(({ id }) => ({ agreementId: id, pulseDays }))
}
