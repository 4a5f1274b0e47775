import { type Candidate, type Demand, hasRoom, rankCandidates } from './proposal.ts'

/** Several waiting reports of the same weight, dealt in the order given (the shortest term first). */
export interface Waiting<C extends Candidate> {
  readonly reportId: string
  readonly demand: Demand
  /** Every colleague as seen from this report; the load is that of now, before the round. */
  readonly candidates: readonly C[]
}

export interface Dealt<C> {
  readonly reportId: string
  readonly to: C | null
  /** The load of that colleague with everything dealt so far. */
  readonly pointsAfter: number
}

/** Each report goes to the best colleague with room, counting what the round dealt already; without room it stays waiting. */
export function dealRound<C extends Candidate & { readonly id: string }>(
  waiting: readonly Waiting<C>[],
): Dealt<C>[] {
  const dealt = new Map<string, number>()
  return waiting.map(({ reportId, demand, candidates }) => {
    const loaded = candidates.map((one) => ({ ...one, points: one.points + (dealt.get(one.id) ?? 0) }))
    const best = rankCandidates(loaded, demand).find((one) => one.tie === null && hasRoom(one, demand))
    if (!best) return { reportId, to: null, pointsAfter: 0 }
    dealt.set(best.id, (dealt.get(best.id) ?? 0) + demand.addedPoints)
    return { reportId, to: best, pointsAfter: best.points + demand.addedPoints }
  })
}

/** How long a round can be taken back. */
export const undoMinutes = 10

export function undoUntil(decidedAt: Date): Date {
  return new Date(decidedAt.getTime() + undoMinutes * 60_000)
}

export type UndoObstacle = 'round-undone' | 'round-too-late' | 'round-not-yours' | 'round-worked-on'

/** A round is undone whole, by who made it, in time, and only while nobody has worked on one of its cases. */
export function undoObstacle(
  round: { readonly decidedAt: Date; readonly decidedBy: string; readonly undoneAt: Date | null },
  now: Date,
  actorId: string,
  workedOn: number,
): UndoObstacle | undefined {
  if (round.decidedBy !== actorId) return 'round-not-yours'
  if (round.undoneAt !== null) return 'round-undone'
  if (now > undoUntil(round.decidedAt)) return 'round-too-late'
  return workedOn > 0 ? 'round-worked-on' : undefined
}
