import { addDays, addMonths, type PlainDate } from '#shared/plain-date.ts'
import { type Fault, type Refusal, refuse } from '#shared/refusal.ts'
import type { ChoiceNorm } from './weigh.ts'

export interface SignalState {
  readonly aloneUntil: PlainDate
  readonly sharedOn: PlainDate | null
  readonly discussedOn: PlainDate | null
}

/** Who sees a signal now: the worker alone, the team lead too, or it is done. */
export function phaseOf(signal: SignalState, today: PlainDate): 'alone' | 'shared' | 'discussed' {
  if (signal.discussedOn !== null) return 'discussed'
  return signal.sharedOn !== null || signal.aloneUntil < today ? 'shared' : 'alone'
}

/** The first day that counts. */
export function countsFrom(norm: Pick<ChoiceNorm, 'months'>, today: PlainDate): PlainDate {
  return addDays(addMonths(today, -norm.months), 1)
}

/** What is written down about a signal says something. */
export function checkWords(words: string, pointer: string): Refusal | undefined {
  if (words.trim() !== '') return undefined
  return refuse('invalid-input', { count: 1 }, [{ pointer, code: 'choice-words-missing' }])
}

export interface NormInput extends ChoiceNorm {
  readonly fromOn: PlainDate
  readonly active: boolean
  readonly agreedOn: PlainDate | null
}

/** A norm starts today or later, and compares nobody before the works council agreed. */
export function checkNorm(norm: NormInput, today: PlainDate): Refusal | undefined {
  const faults: Fault[] = []
  if (norm.fromOn < today) faults.push({ pointer: '/fromOn', code: 'choice-norm-past' })
  if (norm.active && norm.agreedOn === null)
    faults.push({ pointer: '/agreedOn', code: 'choice-norm-not-agreed' })
  if (norm.agreedOn !== null && (norm.agreedOn > today || norm.agreedOn > norm.fromOn))
    faults.push({ pointer: '/agreedOn', code: 'choice-norm-agreed-later' })
  return faults.length > 0 ? refuse('invalid-input', { count: faults.length }, faults) : undefined
}
