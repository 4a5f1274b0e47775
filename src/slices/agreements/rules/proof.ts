import { type Refusal, refuse } from '#shared/refusal.ts'
import { type AgreementCommand, type AgreementState, isSettled } from './agreement.ts'

export interface ProofFacts {
  /** Who directs wants to see that it was done. */
  readonly asked: boolean
  /** A line of proof stands beside this round, and was not struck. */
  readonly there: boolean
}

/** What is promised with proof is kept with proof, whoever says that it is done. */
export function decideProof(command: AgreementCommand, { asked, there }: ProofFacts): Refusal | undefined {
  return command === 'keep' && asked && !there ? refuse('proof-missing') : undefined
}

/** Proof is asked of who helps for work or a partner; a resident and the own network are believed. */
export function decideAsking(
  state: AgreementState,
  promiserKind: 'resident' | 'network' | 'worker' | 'organisation',
): Refusal | undefined {
  if (promiserKind === 'resident' || promiserKind === 'network') return refuse('proof-not-of-residents')
  return isSettled(state) ? refuse('agreement-state', { state, command: 'ask-proof' }) : undefined
}
