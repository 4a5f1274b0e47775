import type { BreakthroughOut } from '../contract.ts'

/** In the order in which they ask for something. */
export const groupNames = ['to-decide', 'to-fill', 'to-conclude', 'waiting', 'done'] as const
export type Group = (typeof groupNames)[number]

export function groupOf({ commands, state }: BreakthroughOut): Group {
  if (commands.includes('grant')) return 'to-decide'
  if (commands.includes('ask-again')) return 'to-fill'
  if (commands.includes('conclude')) return 'to-conclude'
  return state === 'asked' || state === 'returned' ? 'waiting' : 'done'
}
