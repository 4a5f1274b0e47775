import type { ReferralCommand } from '../contract.ts'

/** One letter per answer of a receiver. */
export const commandKeys: Partial<Record<ReferralCommand, string>> = {
  decline: 'n',
  'plan-handover': 'o',
  'handover-held': 'h',
  'handover-missed': 'm',
  contact: 'g',
  return: 't',
  close: 'r',
}
