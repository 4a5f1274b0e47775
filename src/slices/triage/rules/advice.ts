import { addWorkingDays } from '#shared/calendar.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { type Fault, type Refusal, refuse } from '#shared/refusal.ts'

/** Holds until the municipality sets another number. */
export const usualAdviceDays = 3

/** The day of asking does not count. */
export function adviceDue(askedOn: PlainDate, workingDays: number): PlainDate {
  return addWorkingDays(askedOn, workingDays)
}

/** One question, to one colleague or one team, and not to oneself. */
export function checkQuestion(
  asked: {
    readonly question: string
    readonly workerId?: string | undefined
    readonly teamId?: string | undefined
  },
  askerId: string,
): Refusal | undefined {
  const faults: Fault[] = []
  if (asked.question.trim() === '') faults.push({ pointer: '/question', code: 'advice-question-missing' })
  if ((asked.workerId === undefined) === (asked.teamId === undefined))
    faults.push({ pointer: '/workerId', code: 'advice-to-one' })
  if (asked.workerId === askerId) faults.push({ pointer: '/workerId', code: 'advice-to-self' })
  return faults.length > 0 ? refuse('invalid-input', { count: faults.length }, faults) : undefined
}
