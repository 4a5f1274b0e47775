import type { Work } from '#platform/access/work.ts'
import type { Statement } from '#platform/db/statement.ts'
import { addDays, dayOf, type PlainDate } from '#shared/plain-date.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import { busyOf, type ExceptionRow, exceptionsOf, type HoursRow, hoursOf } from './reads.ts'
import { type Span, workSpans } from './rules/slots.ts'
import { availabilityOf } from './shape.ts'
import { moveAll, putInWhenFree, takeOut } from './store/gathering.ts'
import { callOff, isDoubleBooking } from './store/index.ts'
import { blockTogether, checkFree } from './together.ts'

/** A meeting of colleagues as the calendar knows it. Its slice says who comes; the calendar, that nobody is in two places. */
export interface Gathering {
  readonly title: string
  readonly place: string
  readonly from: Date
  readonly until: Date
}

/** Puts a meeting in the calendars of who leads it. */
export function planGathering(
  work: Work,
  gathering: Gathering,
  workerIds: readonly string[],
  evenSo: boolean,
): Promise<{ readonly id: string } | Refusal> {
  return blockTogether(work, { ...gathering, kind: 'gathering' }, workerIds, evenSo)
}

/** Puts somebody in all times of a meeting, or says why that cannot be. */
export async function joinGathering(
  work: Work,
  dates: readonly { readonly appointmentId: string; readonly from: Date; readonly until: Date }[],
  workerId: string,
  evenSo: boolean,
): Promise<Refusal | undefined> {
  for (const date of dates) {
    const refused = await checkFree(work, date, [workerId], evenSo)
    if (refused) return refused
  }
  const ids = dates.map(({ appointmentId }) => appointmentId)
  // Somebody who moves up from a waiting list said before that it is meant so; only being elsewhere stands in the way.
  return (await putInWhenFree(work.trx, ids, workerId, work.now)) ? undefined : refuse('double-booked')
}

/** Takes somebody out; the calendar program hears that it is off. */
export async function leaveGathering(
  work: Work,
  appointmentIds: readonly string[],
  workerId: string,
): Promise<void> {
  await takeOut(work.trx, appointmentIds, workerId, work.now)
}

/** Moves a time of a meeting for everybody. Gives who had something else then: they keep that, and must be told. */
export async function moveGathering(
  work: Work,
  appointmentId: string,
  to: { readonly from: Date; readonly until: Date; readonly place: string; readonly reason: string },
  leaderIds: readonly string[],
): Promise<{ readonly clashing: readonly string[] } | Refusal> {
  if (to.from <= work.now)
    return refuse('invalid-input', { count: 1 }, [{ pointer: '/day', code: 'moment-past' }])
  try {
    const clashing = await moveAll(work.trx, appointmentId, { ...to, now: work.now }, leaderIds)
    work.publish({
      type: 'appointment.moved',
      objects: [{ type: 'appointment', id: appointmentId }],
      data: { to: to.from.toISOString() },
    })
    return { clashing }
  } catch (error) {
    if (isDoubleBooking(error)) return refuse('double-booked')
    throw error
  }
}

export async function callOffGathering(work: Work, appointmentId: string, reason: string): Promise<void> {
  await callOff(work.trx, work.tenantId, appointmentId, { reason, now: work.now })
  work.publish({ type: 'appointment.cancelled', objects: [{ type: 'appointment', id: appointmentId }] })
}

/** Why a worker cannot simply be there: something else stands there, or it lies outside the working hours. */
export type Clash = 'taken' | 'outside-hours' | null

interface ClashRows {
  readonly hours: readonly HoursRow[]
  readonly exceptions: readonly ExceptionRow[]
  readonly busy: readonly { readonly worker_id: string; readonly starts_at: Date; readonly ends_at: Date }[]
}

/** What a read needs to say whether a worker is free. */
export function clashStatements(
  workerId: string,
  day: PlainDate,
  days: number,
): {
  hours: Statement<HoursRow>
  exceptions: Statement<ExceptionRow>
  busy: Statement<{ worker_id: string; starts_at: Date; ends_at: Date }>
} {
  const from = `${addDays(day, -1)}T00:00:00Z`
  const until = `${addDays(day, days + 1)}T00:00:00Z`
  return {
    hours: hoursOf([workerId], day),
    exceptions: exceptionsOf([workerId], from, until),
    busy: busyOf([workerId], from, until),
  }
}

export function clashWith(workerId: string, rows: ClashRows, span: Span): Clash {
  const availability = availabilityOf(workerId, rows)
  if (availability.busy.some(({ from, until }) => from < span.until && span.from < until)) return 'taken'
  if (availability.hours.length === 0) return null
  const works = workSpans(availability, dayOf(new Date(span.from)))
  return works.some(({ from, until }) => from <= span.from && span.until <= until) ? null : 'outside-hours'
}
