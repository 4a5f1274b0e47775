import { type Fault, type Refusal, refuse } from '#shared/refusal.ts'

export const goalStates = ['open', 'ended'] as const
export type GoalState = (typeof goalStates)[number]

/** Result of a goal in the end report, by the professional and by the resident in the same three words (D8). */
export const results = ['achieved', 'partly', 'not'] as const
export type Result = (typeof results)[number]

export interface Indicator {
  readonly label: string
  readonly baseline: number | null
  readonly target: number | null
}

/** The indicator is chosen before help starts: a label comes with a baseline and a target that differ. */
export function checkIndicator(indicator: Indicator): Fault[] {
  const named = indicator.label.trim() !== ''
  const faults: Fault[] = []
  if (named && indicator.baseline === null)
    faults.push({ pointer: '/indicator/baseline', code: 'baseline-missing' })
  if (named && indicator.target === null)
    faults.push({ pointer: '/indicator/target', code: 'target-missing' })
  if (!named && (indicator.baseline !== null || indicator.target !== null)) {
    faults.push({ pointer: '/indicator/label', code: 'indicator-missing' })
  }
  if (named && indicator.baseline !== null && indicator.baseline === indicator.target) {
    faults.push({ pointer: '/indicator/target', code: 'target-is-baseline' })
  }
  return faults
}

/** Share of the way from baseline to target, between 0 and 1; works for goals that go down as well as up. */
export function progress(baseline: number, target: number, current: number): number {
  if (target === baseline) return 0
  return Math.min(1, Math.max(0, (current - baseline) / (target - baseline)))
}

export function decideResult(
  goal: { readonly state: GoalState; readonly openAgreements: number },
  explanation: string,
): { readonly state: 'ended' } | Refusal {
  if (goal.openAgreements > 0) return refuse('goal-has-open-agreements', { count: goal.openAgreements })
  if (explanation.trim() === '') {
    return refuse('invalid-input', { count: 1 }, [{ pointer: '/explanation', code: 'reason-missing' }])
  }
  return { state: 'ended' }
}
