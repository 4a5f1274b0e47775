/**
 * What may lie on the table (O1): members of a household do not see each other's data, so an item lies there only when it
 * is joint, or when everybody whom it is about sits there and said that it may.
 */
export interface Sitter {
  readonly personId: string
  /** Was asked, and said that the own goals may lie on the table as well. */
  readonly shares: boolean
}

export interface TableGoal {
  readonly id: string
  readonly personId: string | null
  readonly joint: boolean
  readonly state: 'open' | 'ended'
}

export interface TableAgreement {
  readonly goalId: string
  readonly forPersonId: string
  readonly promiserKind: 'resident' | 'network' | 'worker' | 'organisation'
  readonly promiserId: string
  readonly joint: boolean
}

/** A goal of nobody in particular is of the household, and so of everybody at the table. */
export function goalOnTable(goal: TableGoal, sitters: readonly Sitter[]): boolean {
  if (goal.state !== 'open') return false
  return goal.joint || goal.personId === null || shares(goal.personId, sitters)
}

/** Whom it is for, and a member who promised it, must both agree to its lying there. */
export function agreementOnTable(
  agreement: TableAgreement,
  goals: ReadonlySet<string>,
  sitters: readonly Sitter[],
): boolean {
  if (!goals.has(agreement.goalId)) return false
  if (agreement.joint) return true
  if (!shares(agreement.forPersonId, sitters)) return false
  return agreement.promiserKind !== 'resident' || shares(agreement.promiserId, sitters)
}

/** A tie lies there when one of its ends sits at the table; between two people who are not there it is nobody's to show. */
export function tieOnTable(
  tie: {
    readonly fromId: string
    readonly toId: string
    readonly kind: string
    readonly until: string | null
  },
  sitters: readonly Sitter[],
): boolean {
  if (tie.until !== null || tie.kind === 'authority') return false
  return sitters.some(({ personId }) => personId === tie.fromId || personId === tie.toId)
}

function shares(personId: string, sitters: readonly Sitter[]): boolean {
  return sitters.some((one) => one.personId === personId && one.shares)
}

/** Hours that a conversation may stay on a device before it is wiped. */
export const draftHours = 72

export function draftUntil(openedAt: Date): Date {
  return new Date(openedAt.getTime() + draftHours * 3_600_000)
}
