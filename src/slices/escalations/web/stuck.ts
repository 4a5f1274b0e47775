import type { AgreementOut } from '#slices/agreements/contract'
import type { CaseEscalations } from '../contract.ts'
import { isOpen } from '../rules/escalation.ts'
import { mayEscalate } from '../rules/suggest.ts'

/** Agreements that can go to the chain manager and are not there yet; those that are stuck first, then by their day. */
export function escalatable(
  agreements: readonly AgreementOut[],
  { escalations, suggested }: Pick<CaseEscalations, 'escalations' | 'suggested'>,
): AgreementOut[] {
  const there = new Set(
    escalations.filter(({ state }) => isOpen(state)).map(({ agreementId }) => agreementId),
  )
  const stuck = new Set(suggested.map(({ agreementId }) => agreementId))
  return agreements
    .filter((one) => mayEscalate({ state: one.state, promiserKind: one.promiser.kind }) && !there.has(one.id))
    .sort((a, b) => Number(stuck.has(b.id)) - Number(stuck.has(a.id)) || (a.dueOn < b.dueOn ? -1 : 1))
}
