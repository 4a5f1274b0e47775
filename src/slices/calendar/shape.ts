import type { AppointmentOut } from './contract.ts'
import type { AppointmentRow, ExceptionRow, HoursRow } from './reads.ts'
import type { CalendarEntry } from './rules/ics.ts'
import type { Availability, Span } from './rules/slots.ts'

export function shapeAppointment(row: AppointmentRow): AppointmentOut {
  return {
    id: row.id,
    kind: row.kind,
    title: row.title,
    state: row.state,
    startsAt: new Date(row.starts_at).toISOString(),
    endsAt: new Date(row.ends_at).toISOString(),
    place: row.place,
    caseId: row.household === null ? null : row.case_id,
    caseNumber: row.case_number,
    household: row.household,
    workers: row.workers,
    invited: row.invited,
    lastReason: row.last_reason,
    version: row.version,
  }
}

/** For a program outside Rondom: a number at most, or the name of a meeting of colleagues; never data of a resident. */
export function entryOf(row: AppointmentRow): CalendarEntry {
  const number = row.case_number === null ? '' : `, casus ${row.case_number}`
  return {
    uid: `${row.id}@rondom`,
    sequence: row.moves,
    changedAt: new Date(row.changed_at),
    from: new Date(row.starts_at),
    until: new Date(row.ends_at),
    summary: row.kind === 'gathering' ? row.title : `Afspraak Rondom${number}`,
    location: row.kind === 'gathering' ? row.place : '',
    cancelled: row.state === 'cancelled',
  }
}

export function spanOf(row: { readonly starts_at: Date; readonly ends_at: Date }): Span {
  return { from: new Date(row.starts_at).getTime(), until: new Date(row.ends_at).getTime() }
}

/** One worker's time out of the rows of several. */
export function availabilityOf(
  workerId: string,
  rows: {
    readonly hours: readonly HoursRow[]
    readonly exceptions: readonly ExceptionRow[]
    readonly busy: readonly { readonly worker_id: string; readonly starts_at: Date; readonly ends_at: Date }[]
  },
): Availability {
  const own = <Row extends { readonly worker_id: string }>(list: readonly Row[]): Row[] =>
    list.filter((row) => row.worker_id === workerId)
  const exceptions = own(rows.exceptions)
  const of = (kind: ExceptionRow['kind']): Span[] => exceptions.filter((row) => row.kind === kind).map(spanOf)
  return {
    hours: own(rows.hours),
    extra: of('extra'),
    absent: of('absent'),
    busy: own(rows.busy).map(spanOf),
  }
}
