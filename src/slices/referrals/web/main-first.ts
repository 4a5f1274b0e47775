import type { ReferralCommand } from '../contract.ts'

/** What is most often done next, first: one thing per state gets the button. */
const order: readonly ReferralCommand[] = [
  'confirm',
  'reroute',
  'handover-held',
  'plan-handover',
  'close',
  'contact',
  'accept',
  'accept-late',
  'decline',
  'handover-missed',
  'settle',
  'return',
  'withdraw',
]

/** What can be done, the most usual first; seeing is no act of its own. */
export function mainFirst(commands: readonly ReferralCommand[]): readonly ReferralCommand[] {
  return order.filter((command) => commands.includes(command))
}
