import type { Cents } from '#shared/money.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { Law } from './grounds.ts'

/** Roles to which a mandate can be given. */
export const mandateRoles = [
  'assessor',
  'director',
  'professional',
  'team-lead',
  'policy-officer',
  'contract-manager',
  'finance',
] as const

/** Who may decide what (Awb art. 10:3): a role or one worker, within one law or all, up to a sum or without one. */
export interface Mandate {
  readonly id: string
  readonly role: string | null
  readonly workerId: string | null
  readonly law: Law | null
  readonly upTo: Cents | null
  readonly fromOn: PlainDate
  /** The first day on which it no longer holds. */
  readonly endedOn: PlainDate | null
}

export interface Decider {
  readonly id: string
  readonly name: string
  readonly role: string
}

export interface Matter {
  readonly law: Law
  readonly amount: Cents
  readonly on: PlainDate
}

export interface Choice extends Decider {
  readonly mandateId: string
  readonly upTo: Cents | null
}

function holds(mandate: Mandate, on: PlainDate): boolean {
  return mandate.fromOn <= on && (mandate.endedOn === null || on < mandate.endedOn)
}

/** The mandate by which somebody may decide on the matter: the smallest that suffices. Nothing when there is none. */
export function mandateOf(
  mandates: readonly Mandate[],
  decider: Decider,
  { law, amount, on }: Matter,
): Mandate | undefined {
  return mandates
    .filter((mandate) => mandate.workerId === decider.id || mandate.role === decider.role)
    .filter((mandate) => holds(mandate, on) && (mandate.law === null || mandate.law === law))
    .filter((mandate) => mandate.upTo === null || mandate.upTo >= amount)
    .sort((a, b) => sum(a) - sum(b) || (a.id < b.id ? -1 : 1))[0]
}

/**
 * Everybody who may decide on the matter. Who asks comes first when the own mandate suffices; then the smallest mandate
 * that does, so that nobody higher is asked than is needed.
 */
export function decidersFor(
  mandates: readonly Mandate[],
  workers: readonly Decider[],
  matter: Matter,
  askerId: string,
): Choice[] {
  return workers
    .flatMap((worker) => {
      const mandate = mandateOf(mandates, worker, matter)
      return mandate ? [{ ...worker, mandateId: mandate.id, upTo: mandate.upTo }] : []
    })
    .sort(
      (a, b) =>
        Number(b.id === askerId) - Number(a.id === askerId) ||
        sum(a) - sum(b) ||
        a.name.localeCompare(b.name),
    )
}

function sum({ upTo }: { readonly upTo: Cents | null }): number {
  return upTo ?? Number.MAX_SAFE_INTEGER
}
