import type { OwnPromise } from '../../contract.ts'

/** What can be said about an own promise straight from the list; one letter each. */
export const actKeys = {
  accept: 'a',
  counter: 'd',
  'look-into': 'y',
  decline: 'c',
  'on-track': 'p',
  'at-risk': 'q',
  'need-help': 'h',
  keep: 'g',
  progress: 'w',
} as const
export type Act = keyof typeof actKeys
export const acts = Object.keys(actKeys) as readonly Act[]

/** What an act asks before it is sent; the others go at once. */
export const actAsks = {
  accept: null,
  counter: 'command',
  'look-into': null,
  decline: 'command',
  'on-track': null,
  'at-risk': 'pulse',
  'need-help': 'pulse',
  keep: 'command',
  progress: 'progress',
} as const satisfies Record<Act, 'command' | 'pulse' | 'progress' | null>

const running: readonly Act[] = ['on-track', 'at-risk', 'need-help', 'keep', 'progress']

/** The acts that fit, the most obvious first: a yes to what is asked, how it goes, done when the day comes near. */
export function actsOf({ state, mark, group }: Pick<OwnPromise, 'state' | 'mark' | 'group'>): readonly Act[] {
  if (state === 'proposed') return ['accept', 'counter', 'look-into', 'decline']
  if (state === 'countered') return ['decline']
  if (state !== 'accepted' && state !== 'at-risk') return []
  if (mark === 'late' || group === 'soon') return ['keep', ...running.filter((act) => act !== 'keep')]
  return group === 'how' ? running : ['progress', ...running.filter((act) => act !== 'progress')]
}

/** What is asked in place: the duty is read before the yes. */
export function asksOf(
  act: Act,
  { duty }: Pick<OwnPromise, 'duty'>,
): 'command' | 'pulse' | 'progress' | 'duty' | null {
  return act === 'accept' && duty !== null ? 'duty' : actAsks[act]
}
