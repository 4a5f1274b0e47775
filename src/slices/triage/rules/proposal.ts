/** Who could direct, best first: who knew the household, then room under the ceiling, then knowledge of the domains. */
export interface Candidate {
  readonly points: number
  readonly ceiling: number
  readonly knows: readonly string[]
  readonly knewHousehold: boolean
  readonly name: string
}

export function rankCandidates<C extends Candidate>(candidates: readonly C[], addedPoints: number): C[] {
  const room = (candidate: Candidate) => candidate.points + addedPoints <= candidate.ceiling
  const rank = (a: Candidate, b: Candidate) =>
    Number(room(b)) - Number(room(a)) ||
    Number(b.knewHousehold) - Number(a.knewHousehold) ||
    b.knows.length - a.knows.length ||
    a.points / a.ceiling - b.points / b.ceiling ||
    a.name.localeCompare(b.name, 'nl')
  return [...candidates].sort(rank)
}
