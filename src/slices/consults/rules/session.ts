import type { ClockTime } from '#shared/local-time.ts'
import { holdsLongNumber } from '#shared/long-number.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { Fault } from '#shared/refusal.ts'
import { type Repeated, repeatedDays } from '#shared/repeated-days.ts'

/** A pattern: the same hours every week or every second week, from a first day on. */
export interface Pattern extends Repeated {
  readonly from: ClockTime
  readonly until: ClockTime
  readonly slotMinutes: number
}

/** How many whole slots fit. */
export function slotsIn({
  from,
  until,
  slotMinutes,
}: Pick<Pattern, 'from' | 'until' | 'slotMinutes'>): number {
  return Math.floor((minutesOf(until) - minutesOf(from)) / slotMinutes)
}

function minutesOf(time: ClockTime): number {
  const [hour, minute] = time.split(':')
  return Number(hour) * 60 + Number(minute)
}

/** When a slot begins; slots are numbered from 1. */
export function slotStart(startsAt: Date, slotMinutes: number, slot: number): Date {
  return new Date(startsAt.getTime() + (slot - 1) * slotMinutes * 60_000)
}

/** All faults of a new consult hour at once. Staffed together means: by two organisations at least. */
export function checkPlan(
  pattern: Pattern,
  named: { readonly name: string; readonly place: string },
  organisations: readonly string[],
  today: PlainDate,
): Fault[] {
  const faults: Fault[] = []
  if (named.name.trim() === '') faults.push({ pointer: '/name', code: 'consult-name-missing' })
  if (named.place.trim() === '') faults.push({ pointer: '/place', code: 'consult-place-missing' })
  if (pattern.firstDay < today) faults.push({ pointer: '/firstDay', code: 'consult-day-past' })
  const slots = slotsIn(pattern)
  if (slots < 1 || slots > 48) faults.push({ pointer: '/until', code: 'consult-hours-wrong' })
  if (repeatedDays(pattern).length === 0) faults.push({ pointer: '/firstDay', code: 'consult-holiday' })
  if (new Set(organisations).size < 2)
    faults.push({ pointer: '/workerIds', code: 'consult-one-organisation' })
  return faults
}

/** A question says what it is about, never who: long numbers are refused. */
export function checkQuestion(question: string): Fault[] {
  if (question.trim() === '') return [{ pointer: '/question', code: 'consult-question-missing' }]
  return holdsLongNumber(question) ? [{ pointer: '/question', code: 'consult-question-number' }] : []
}
