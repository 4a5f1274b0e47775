import type { EscalationOut } from '../contract.ts'

/** In the order in which they ask for something. */
export const groupNames = ['to-decide', 'to-tell', 'to-settle', 'waiting', 'done'] as const
export type Group = (typeof groupNames)[number]

/** Where an escalation stands for who looks. The chain manager hears and decides; `hear` alone is the party's. */
export function groupOf({ steps, state }: EscalationOut, managing: boolean): Group {
  if (steps.includes('decide') || (managing && steps.includes('hear'))) return 'to-decide'
  if (steps.includes('hear')) return 'to-tell'
  if (steps.includes('settle')) return 'to-settle'
  return state === 'asked' || state === 'heard' || state === 'decided' ? 'waiting' : 'done'
}
