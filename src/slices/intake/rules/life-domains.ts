/** Life domains (leefgebieden) of the demo set; a municipality may name its own later (P5). */
export const lifeDomains = [
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
] as const
export type LifeDomain = (typeof lifeDomains)[number]
