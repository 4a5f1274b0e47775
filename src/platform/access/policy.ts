import type { TenantId } from '#shared/ids.ts'

/** Who acts. `role` is what the policy table speaks of; a worker's employer is no part of it. */
export interface Actor {
  readonly kind: 'worker' | 'resident' | 'partner' | 'system' | 'anyone'
  readonly id: string | null
  readonly tenantId: TenantId
  readonly role: string
  readonly name: string
  /** What a partner's link opens: one thing in one case, or the list of all own open promises (then the id is the partner's). */
  readonly link?: {
    readonly id: string
    readonly caseId: string | null
    readonly subject: { readonly kind: 'agreement' | 'referral' | 'list'; readonly id: string }
    readonly expiresAt: Date
  }
}

/** One row of the policy table: who may do what, because of which tie, for which purpose, seeing which classes. */
export interface PolicyRow {
  readonly operation: string
  readonly roles: readonly string[]
  /** The tie that must hold beside the role; checked in SQL by the shared fragments, so lists and single reads agree. */
  readonly tie: 'none' | 'seat' | 'worklist' | 'self' | 'link' | 'contact'
  readonly classes: readonly FieldClass[]
  /** Key of the processing activity: law, article and task. */
  readonly activity: string
  readonly rule: string
}

export type FieldClass = 'K0' | 'K0c' | 'K1' | 'K1a' | 'K2' | 'K3' | 'K4' | 'K5' | 'K6' | 'K7'

export interface Policy {
  readonly rows: ReadonlyMap<string, readonly PolicyRow[]>
}

/** @throws when an operation has two rows for one role: the table must give one answer. */
export function buildPolicy(rows: readonly PolicyRow[]): Policy {
  const byOperation = new Map<string, PolicyRow[]>()
  for (const row of rows) {
    const known = byOperation.get(row.operation) ?? []
    const twice = known.flatMap((other) => other.roles).find((role) => row.roles.includes(role))
    if (twice) throw new Error(`policy has two rows for ${row.operation} as ${twice}`)
    byOperation.set(row.operation, [...known, row])
  }
  return { rows: byOperation }
}

/** The row that allows the actor this operation, or undefined: deny by default. */
export function decide(policy: Policy, actor: Actor, operation: string): PolicyRow | undefined {
  return policy.rows.get(operation)?.find((row) => row.roles.includes(actor.role))
}
