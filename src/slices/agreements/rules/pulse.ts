import { type Refusal, refuse } from '#shared/refusal.ts'
import type { AgreementState } from './agreement.ts'

/** Answers to "how is this going?" (vinger aan de pols). */
export const pulseAnswers = ['on-track', 'at-risk', 'need-help'] as const
export type PulseAnswer = (typeof pulseAnswers)[number]

/** A pulse moves a running agreement between accepted and at risk; one sentence is asked only at risk or help. */
export function decidePulse(
  state: AgreementState,
  answer: PulseAnswer,
  remark: string,
): { readonly state: AgreementState } | Refusal {
  if (state !== 'accepted' && state !== 'at-risk') return refuse('agreement-not-running', { state })
  if (answer !== 'on-track' && remark.trim() === '') {
    return refuse('invalid-input', { count: 1 }, [{ pointer: '/remark', code: 'pulse-reason-missing' }])
  }
  return { state: answer === 'on-track' ? 'accepted' : 'at-risk' }
}
