import { isNew } from '#platform/web/published-list/index.ts'
import type { Criterion } from '../contract.ts'

/** A new line has no code yet: the server gives it one. */
export function toInput(criterion: Criterion): Omit<Criterion, 'code'> & { readonly code?: string } {
  const { code, ...words } = criterion
  return isNew(criterion) ? words : { code, ...words }
}
