import type { LifeDomain } from '#slices/intake/contract'

/** What a goal can be about, in the order of the front door. */
export const lifeDomains: readonly LifeDomain[] = [
  'work',
  'income',
  'debts',
  'housing',
  'parenting',
  'physical-health',
  'mental-health',
  'self-care',
  'informal-care',
  'safety',
  'day-activities',
  'social-network',
]
