/**
 * An agreement may wait until another one of the same case is kept. That is data beside its state: while it waits nobody is
 * asked how it goes and nothing is late.
 *
 * waiting: the other runs. moved: the other was agreed anew, and this one waits for the new round. lost: the other will not
 * be kept, so somebody decides. over: it was kept.
 */
export const waitStates = ['waiting', 'moved', 'lost', 'over'] as const
export type WaitState = (typeof waitStates)[number]

/** Whether the agreement stands still: until the other is kept, also when it is uncertain whether it ever will be. */
export function holds(state: WaitState | null): boolean {
  return state !== null && state !== 'over'
}
