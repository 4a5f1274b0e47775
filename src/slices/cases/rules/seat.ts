/** Roles of a seat in a case. A seat gives access; the employer does not. */
export const seatRoles = [
  'director',
  'stand-in',
  'professional',
  'contact',
  'partner',
  'resident',
  'known',
  'incoming',
  'outgoing',
  'process-director',
] as const
export type SeatRole = (typeof seatRoles)[number]

/** Seats that only a transfer gives and ends: who reads in before the day, and who reads along after it. */
export const transferRoles = ['incoming', 'outgoing'] as const satisfies readonly SeatRole[]

/**
 * How much of the plan a seat opens: the whole case, the holder's own slice, or only *that* somebody is involved. A process
 * director keeps the parties in step and needs no content for it.
 */
export const seatScopes = {
  director: 'case',
  'stand-in': 'case',
  professional: 'case',
  contact: 'case',
  partner: 'own',
  resident: 'own',
  known: 'none',
  incoming: 'case',
  outgoing: 'case',
  'process-director': 'none',
} as const satisfies Record<SeatRole, 'case' | 'own' | 'none'>

/** Points that a case adds to its director's load: a heavy plan weighs four light ones. */
export const casePoints = { heavy: 4, light: 1 } as const
export type CaseWeight = keyof typeof casePoints
