import type { AgreementOut } from '#slices/agreements/contract'

/** Still running or waiting for an answer: it keeps a goal and a case open. */
export function isOpen({ state }: Pick<AgreementOut, 'state'>): boolean {
  return state === 'proposed' || state === 'countered' || state === 'accepted' || state === 'at-risk'
}
