import type { PlainDate } from '#shared/plain-date.ts'
import { type Fault, type Refusal, refuse } from '#shared/refusal.ts'
import type { MeetingKind, Presence } from './kinds.ts'

export interface MeetingTimes {
  readonly id: string
  readonly startsAt: Date
  readonly endsAt: Date
  readonly cancelled: boolean
}

export interface OpenTo {
  readonly kind: MeetingKind
  readonly roles: readonly string[]
  /** Organisations whose people it is for; none is everybody. */
  readonly invited: readonly string[]
  readonly signUpUntil: PlainDate
  readonly leaderIds: readonly string[]
  readonly dates: readonly MeetingTimes[]
}

export interface Candidate {
  readonly id: string
  readonly role: string
  readonly organisationId: string | null
  /** Was in it before: who belongs to a closed group may come back. */
  readonly earlier: boolean
}

/** The times that are still to come and go on. */
export function datesAhead<Times extends MeetingTimes>(dates: readonly Times[], now: Date): Times[] {
  return dates.filter(({ startsAt, cancelled }) => !cancelled && startsAt > now)
}

/** May this worker sign up now? */
export function checkSignUp(
  meeting: OpenTo,
  worker: Candidate,
  now: Date,
  today: PlainDate,
): Refusal | undefined {
  const { kind, roles, invited, signUpUntil, leaderIds, dates } = meeting
  if (dates.every(({ cancelled }) => cancelled)) return refuse('meeting-called-off')
  if (leaderIds.includes(worker.id)) return refuse('meeting-you-lead')
  if (kind === 'intervision') {
    if (!worker.earlier) return refuse('group-closed')
    return datesAhead(dates, now).length === 0 ? refuse('sign-up-over') : undefined
  }
  if (roles.length > 0 && !roles.includes(worker.role)) return refuse('meeting-not-for-you')
  if (invited.length > 0 && !(worker.organisationId !== null && invited.includes(worker.organisationId)))
    return refuse('meeting-not-for-you')
  if (today > signUpUntil || datesAhead(dates, now).length === 0) return refuse('sign-up-over')
  return undefined
}

/** Who runs a meeting: who planned it, and who leads it. */
export function runs(
  meeting: { readonly plannedBy: string; readonly leaderIds: readonly string[] },
  workerId: string,
): boolean {
  return meeting.plannedBy === workerId || meeting.leaderIds.includes(workerId)
}

interface Mark {
  readonly workerId: string
  readonly presence: Presence
}

/** Presence is told of a time that has begun, once per person; into a closed group nobody walks in. */
export function checkAttendance(
  meeting: Pick<OpenTo, 'kind' | 'leaderIds'>,
  date: MeetingTimes,
  marks: readonly Mark[],
  expected: ReadonlySet<string>,
  now: Date,
): Refusal | undefined {
  if (date.cancelled) return refuse('meeting-called-off')
  if (date.startsAt > now) return refuse('attendance-early')
  const seen = new Set<string>()
  const faults = marks.flatMap(({ workerId }, index): Fault[] => {
    const pointer = `/marks/${index}/workerId`
    const codes = [
      seen.has(workerId) && 'attendance-twice',
      meeting.leaderIds.includes(workerId) && 'attendance-leader',
      meeting.kind === 'intervision' && !expected.has(workerId) && 'group-closed',
    ]
    seen.add(workerId)
    return codes.flatMap((code) => (code === false ? [] : [{ pointer, code }]))
  })
  return faults.length > 0 ? refuse('invalid-input', { count: faults.length }, faults) : undefined
}
