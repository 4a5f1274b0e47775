import { daysBetween, type PlainDate } from '#shared/plain-date.ts'
import type { Fault } from '#shared/refusal.ts'
import { longestTrialDays } from './faults.ts'
import type { OfferStep, StopReason } from './offer.ts'

export interface StepInput {
  readonly step: OfferStep
  readonly on?: PlainDate | undefined
  readonly words: string
  readonly reason?: StopReason | undefined
  readonly trialUntil?: PlainDate | undefined
  readonly goalId?: string | undefined
}

/** All that is missing for a step, or asked with one it does not belong to. */
export function stepFaults(
  { step, on, words, reason, trialUntil, goalId }: StepInput,
  offer: { readonly offeredOn: PlainDate; readonly startedOn: PlainDate | null },
  today: PlainDate,
): Fault[] {
  const faults: Fault[] = []
  const over = step === 'stop' || step === 'end'
  if (over && reason === undefined) faults.push({ pointer: '/reason', code: 'work-reason-missing' })
  if (!over && reason !== undefined) faults.push({ pointer: '/reason', code: 'work-not-with-this-step' })
  if ((step === 'not-want' || reason === 'other') && words.trim() === '')
    faults.push({ pointer: '/words', code: 'work-words-missing' })
  if (!over && step !== 'want' && step !== 'not-want' && words.trim() !== '')
    faults.push({ pointer: '/words', code: 'work-not-with-this-step' })
  if (over && words.trim().length > 500) faults.push({ pointer: '/words', code: 'work-words-long' })
  if (on !== undefined) {
    const since = step === 'end' ? (offer.startedOn ?? offer.offeredOn) : offer.offeredOn
    if (!over && step !== 'start') faults.push({ pointer: '/on', code: 'work-not-with-this-step' })
    else if (on > today || on < since) faults.push({ pointer: '/on', code: 'work-day-wrong' })
  }
  if (step === 'start-trial') {
    if (trialUntil === undefined) faults.push({ pointer: '/trialUntil', code: 'work-trial-until-missing' })
    else if (trialUntil <= today || daysBetween(today, trialUntil) > longestTrialDays)
      faults.push({ pointer: '/trialUntil', code: 'work-trial-until-wrong' })
    if (goalId === undefined) faults.push({ pointer: '/goalId', code: 'work-goal-missing' })
  } else {
    if (trialUntil !== undefined) faults.push({ pointer: '/trialUntil', code: 'work-not-with-this-step' })
    if (goalId !== undefined) faults.push({ pointer: '/goalId', code: 'work-not-with-this-step' })
  }
  return faults
}
