/**
 * Who could direct (B3). Points say how well somebody fits: who knew the household before all, then the language, then
 * knowledge of the life domains, then the area of the team, then room. A ceiling and a declared tie are no points: who has
 * no room comes after who has, and who knows the resident privately comes last and is never proposed.
 */
export interface Candidate {
  readonly name: string
  readonly points: number
  readonly ceiling: number
  /** Life domains of this report that this colleague knows. */
  readonly knows: readonly string[]
  /** The last year in which this colleague directed in this household. */
  readonly knewIn: number | null
  /** Speaks the language of the resident, when that is not Dutch. */
  readonly speaks: boolean
  /** The resident lives in the area of the team. */
  readonly near: boolean
  readonly tie: Tie | null
}

/** Why somebody is never proposed: declared it, or took the report about somebody of the own circle. */
export const ties = ['declared', 'own-circle'] as const
export type Tie = (typeof ties)[number]

/** What is asked of whoever directs. */
export interface Demand {
  readonly domains: number
  readonly foreignLanguage: boolean
  readonly addedPoints: number
}

const worth = { knew: 4, language: 3, knowledge: 3, near: 1, room: 2 } as const

/** What the best thinkable colleague would score; the language counts only where it is asked. */
export function mostScore(demand: Demand): number {
  return (
    worth.knew +
    worth.near +
    worth.room +
    (demand.foreignLanguage ? worth.language : 0) +
    (demand.domains > 0 ? worth.knowledge : 0)
  )
}

export function scoreOf(candidate: Candidate, demand: Demand): number {
  const known = demand.domains === 0 ? 0 : Math.min(1, candidate.knows.length / demand.domains)
  const left = 1 - (candidate.points + demand.addedPoints) / Math.max(1, candidate.ceiling)
  return (
    (candidate.knewIn === null ? 0 : worth.knew) +
    (candidate.speaks && demand.foreignLanguage ? worth.language : 0) +
    Math.ceil(known * worth.knowledge) +
    (candidate.near ? worth.near : 0) +
    Math.max(0, Math.min(worth.room, Math.ceil(left * worth.room)))
  )
}

export function hasRoom({ points, ceiling }: Candidate, { addedPoints }: Demand): boolean {
  return points + addedPoints <= ceiling
}

/** Best first; equal scores go to the lighter load. */
export function rankCandidates<C extends Candidate>(candidates: readonly C[], demand: Demand): C[] {
  const rank = (a: C, b: C) =>
    Number(a.tie !== null) - Number(b.tie !== null) ||
    Number(hasRoom(b, demand)) - Number(hasRoom(a, demand)) ||
    scoreOf(b, demand) - scoreOf(a, demand) ||
    a.points / a.ceiling - b.points / b.ceiling ||
    a.name.localeCompare(b.name, 'nl')
  return [...candidates].sort(rank)
}
