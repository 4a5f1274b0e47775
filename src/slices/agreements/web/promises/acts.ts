import { lacksProof, type OwnPromise } from '../../contract.ts'

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
  miss: 'n',
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
  miss: 'command',
  progress: 'progress',
} as const satisfies Record<Act, 'command' | 'pulse' | 'progress' | null>

const running: readonly Act[] = ['on-track', 'at-risk', 'need-help', 'keep', 'progress']
/** Of what is repeated, the time that is open is told; how it goes is seen from that. */
const ofTime: readonly Act[] = ['keep', 'miss', 'need-help', 'progress']

/** The acts that fit, the most obvious first: a yes to what is asked, how it goes, done when the day comes near. */
export function actsOf({
  state,
  mark,
  group,
  repeats,
  commands,
}: Pick<OwnPromise, 'state' | 'mark' | 'group' | 'repeats' | 'commands'>): readonly Act[] {
  if (state === 'proposed') return ['accept', 'counter', 'look-into', 'decline']
  if (state === 'countered') return ['decline']
  if (state !== 'accepted' && state !== 'at-risk') return []
  if (repeats !== null) return ofTime.filter((act) => act !== 'keep' || commands.includes('keep'))
  if (mark === 'late' || group === 'soon') return ['keep', ...running.filter((act) => act !== 'keep')]
  return group === 'how' ? running : ['progress', ...running.filter((act) => act !== 'progress')]
}

/** What is asked in place: the duty is read before the yes, and "done" brings the proof that was asked. */
export function asksOf(
  act: Act,
  {
    duty,
    repeats,
    proofAsked,
    lines,
    dueOn,
  }: Pick<OwnPromise, 'duty' | 'repeats' | 'proofAsked' | 'lines' | 'dueOn'>,
): 'command' | 'pulse' | 'progress' | 'duty' | 'proof' | null {
  if (act === 'keep' && lacksProof({ proofAsked, repeats, dueOn }, lines)) return 'proof'
  // One key per time: a remark every week would be asked in vain.
  if (act === 'keep' && repeats !== null) return null
  return act === 'accept' && duty !== null ? 'duty' : actAsks[act]
}
