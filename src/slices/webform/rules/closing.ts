import type { Fault } from '#shared/refusal.ts'

/** Why a web report becomes no report. Refusing what somebody asks is none of these: that is a decision on a report. */
export const closingReasons = ['spam', 'double', 'not-ours', 'withdrawn'] as const
export type ClosingReason = (typeof closingReasons)[number]

/** What was written is kept so long after closing, to be able to come back; then it is forgotten. */
export const reopenDays = 14

/**
 * A double names the number of the report that goes on; what is not for us names to whom it is forwarded, for whoever
 * receives what is meant for another body sends it on and says so (Awb art. 2:3).
 */
export function checkClosing(reason: ClosingReason, note: string): Fault[] {
  const said = note.trim()
  if (reason === 'double' && !/^\d{1,9}$/.test(said)) return [{ pointer: '/note', code: 'double-number' }]
  if (reason === 'not-ours' && said === '') return [{ pointer: '/note', code: 'forward-missing' }]
  return []
}

/** Does whoever wrote hear of it? Not spam; and of what others told only a resident who agrees. */
export function tellsResident(reason: ClosingReason, knowing: string | undefined): boolean {
  return reason !== 'spam' && (knowing === undefined || knowing === 'agrees')
}

export function mayReopen(closedAt: Date, now: Date): boolean {
  return now < reopenUntil(closedAt)
}

export function reopenUntil(closedAt: Date): Date {
  return new Date(closedAt.getTime() + reopenDays * 86_400_000)
}
