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

/**
 * Whether "done" still needs a line of proof: of this round, not struck, and of what is repeated of this time. The screens ask
 * it, the server decides.
 */
export function lacksProof(
  {
    proofAsked,
    repeats,
    dueOn,
  }: { readonly proofAsked: boolean; readonly repeats: object | null; readonly dueOn: string },
  lines: readonly {
    readonly kind: string
    readonly struck: boolean
    readonly earlier: boolean
    readonly day: string
  }[],
): boolean {
  const proves = lines.some(
    ({ kind, struck, earlier, day }) =>
      kind === 'proof' && !struck && !earlier && (repeats === null || day >= dueOn),
  )
  return proofAsked && !proves
}

/** Proof is asked of who helps for work or a partner; a resident and the own network are believed. */
export function decideAsking(
  state: AgreementState,
  promiserKind: 'resident' | 'network' | 'worker' | 'organisation',
): Refusal | undefined {
  if (promiserKind === 'resident' || promiserKind === 'network') return refuse('proof-not-of-residents')
  return isSettled(state) ? refuse('agreement-state', { state, command: 'ask-proof' }) : undefined
}
