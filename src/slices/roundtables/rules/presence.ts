import { type Refusal, refuse } from '#shared/refusal.ts'

/** Whether somebody came. At the table or by phone runs from a moment to a moment; the other two say that it did not come to it. */
export const presences = ['there', 'phone', 'left', 'absent-told', 'absent'] as const
export type Presence = (typeof presences)[number]
/** What is shown: expected as long as nothing was written down. */
export type ShownPresence = Presence | 'expected'

export interface Span {
  readonly from: Date
  readonly until: Date | null
}

export interface PresenceFacts {
  readonly shown: ShownPresence
  readonly running: boolean
}

/** Who left came first; who came was not absent. */
export function checkPresence(facts: PresenceFacts, presence: Presence): Refusal | undefined {
  if (!facts.running) return refuse('round-table-not-running')
  const here = facts.shown === 'there' || facts.shown === 'phone'
  if (presence === 'left') return here ? undefined : refuse('round-table-was-not-there')
  const absent = presence === 'absent' || presence === 'absent-told'
  if (absent && (here || facts.shown === 'left')) return refuse('round-table-was-there')
  return undefined
}

/** Two spans share a moment; one without an end still runs. */
export function overlap(a: Span, b: Span, now: Date): boolean {
  return a.from < (b.until ?? now) && b.from < (a.until ?? now)
}

/** Whether somebody was there while a point was on the table. */
export function wasAt(presence: readonly Span[], turns: readonly Span[], now: Date): boolean {
  const from = new Date(now.getTime() + 1)
  return turns.some((turn) => presence.some((span) => overlap(turn, span, from)))
}

export interface Reader {
  readonly kind: 'resident' | 'network' | 'worker' | 'organisation'
  readonly steers: boolean
  readonly presence: readonly Span[]
}

/**
 * Who reads a point back: who steers and the household all of it, as it is their plan; anybody else only what was talked
 * about while they were there.
 */
export function readsPoint(reader: Reader, turns: readonly Span[], now: Date): boolean {
  if (reader.steers || reader.kind === 'resident') return true
  return wasAt(reader.presence, turns, now)
}
