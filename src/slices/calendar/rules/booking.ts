import type { ClockTime } from '#shared/local-time.ts'
import { dayOf, type PlainDate } from '#shared/plain-date.ts'
import { type Fault, type Refusal, refuse } from '#shared/refusal.ts'
import { type Availability, type Span, workSpans } from './slots.ts'

/** What a worker plans in the calendar itself. */
export const bookableKinds = ['kitchen-table', 'consult', 'visit', 'call', 'meeting'] as const
/** A gathering is planned, moved and called off where it belongs: with the meetings of colleagues. */
export const appointmentKinds = [...bookableKinds, 'gathering'] as const
export type AppointmentKind = (typeof appointmentKinds)[number]

export const appointmentStates = ['planned', 'cancelled'] as const
export type AppointmentState = (typeof appointmentStates)[number]

/** An appointment lies ahead, and within everybody's working time unless somebody says that it is meant so. */
export function checkMoment(
  span: Span,
  now: Date,
  workers: readonly { readonly name: string; readonly availability: Availability }[],
  evenSo: boolean,
): Refusal | undefined {
  const faults: Fault[] = []
  if (span.from <= now.getTime()) faults.push({ pointer: '/startsAt', code: 'moment-past' })
  const day = dayOf(new Date(span.from))
  for (const { name, availability } of evenSo ? [] : workers) {
    // Who never wrote down working hours can be asked at any time.
    if (availability.hours.length === 0) continue
    const there = workSpans(availability, day).some(
      ({ from, until }) => from <= span.from && span.until <= until,
    )
    if (!there) faults.push({ pointer: '/startsAt', code: 'outside-hours', details: { name } })
  }
  return faults.length > 0 ? refuse('invalid-input', { count: faults.length }, faults) : undefined
}

/** What was planned may be moved or called off with a reason, as long as it has not begun. */
export function checkChange(
  appointment: { readonly kind: AppointmentKind; readonly state: AppointmentState; readonly startsAt: Date },
  reason: string,
  now: Date,
): Refusal | undefined {
  if (appointment.kind === 'gathering') return refuse('appointment-of-meeting')
  if (appointment.state === 'cancelled') return refuse('appointment-cancelled')
  if (appointment.startsAt <= now) return refuse('appointment-over')
  if (reason.trim() === '')
    return refuse('invalid-input', { count: 1 }, [{ pointer: '/reason', code: 'reason-missing' }])
  return undefined
}

interface PatternLine {
  readonly weekday: number
  readonly from: ClockTime
  readonly until: ClockTime
}

/** Nobody is in two places at once, also not for two employers. */
export function checkPattern(
  lines: readonly PatternLine[],
  fromOn: PlainDate,
  today: PlainDate,
): Refusal | undefined {
  const past: Fault[] = fromOn < today ? [{ pointer: '/fromOn', code: 'hours-in-the-past' }] : []
  const clashes = lines.flatMap((line, index): Fault[] => {
    const own: Fault[] =
      line.until <= line.from ? [{ pointer: `/hours/${index}/until`, code: 'hours-order' }] : []
    const clash = lines.some(
      (other, at) =>
        at < index && other.weekday === line.weekday && other.from < line.until && line.from < other.until,
    )
    return clash ? [...own, { pointer: `/hours/${index}/from`, code: 'hours-overlap' }] : own
  })
  const faults = [...past, ...clashes]
  return faults.length > 0 ? refuse('invalid-input', { count: faults.length }, faults) : undefined
}
