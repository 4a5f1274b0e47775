import { type Refusal, refuse } from '#shared/refusal.ts'

export const callBackStates = ['open', 'done'] as const
export type CallBackState = (typeof callBackStates)[number]

export const callOutcomes = ['done', 'not-reached', 'handed-on'] as const
export type CallOutcome = (typeof callOutcomes)[number]

/** What an attempt brings about. Handing on keeps the clock: the promise to the resident stands. */
export const callBackTable = {
  open: { done: 'done', 'not-reached': 'open', 'handed-on': 'open' },
  done: {},
} as const satisfies Record<CallBackState, Partial<Record<CallOutcome, CallBackState>>>

export interface Addressee {
  readonly teamId?: string | undefined
  readonly workerId?: string | undefined
}

export interface Attempt {
  readonly outcome: CallOutcome
  readonly to?: Addressee | undefined
}

/** One team or one person, or nobody in particular. */
export function checkAddressee(to: Addressee | undefined, pointer: string): Refusal | undefined {
  if (to === undefined || (to.teamId === undefined) !== (to.workerId === undefined)) return undefined
  return refuse('invalid-input', { count: 1 }, [{ pointer, code: 'addressee-one' }])
}

export function decideAttempt(state: CallBackState, attempt: Attempt): CallBackState | Refusal {
  const next = (callBackTable[state] as Partial<Record<CallOutcome, CallBackState>>)[attempt.outcome]
  if (next === undefined) return refuse('call-back-done')
  const { outcome, to } = attempt
  if (outcome === 'handed-on' ? to === undefined : to !== undefined)
    return refuse('invalid-input', { count: 1 }, [{ pointer: '/to', code: 'addressee-one' }])
  return checkAddressee(to, '/to') ?? next
}
