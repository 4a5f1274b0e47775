import { daysBetween, type PlainDate } from '#shared/plain-date.ts'
import type { Fault } from '#shared/refusal.ts'

/** Further ahead nobody knows who will work where. */
const longestAhead = 92
/** Two months of reading along is enough to learn a case; longer is access without a purpose. */
export const longestOverlap = 61
/** A longer absence asks for a transfer. */
export const longestAbsence = 92

export interface ProposedDays {
  readonly switchOn: PlainDate
  readonly untilOn: PlainDate | null
  readonly talkOn: PlainDate | null
}

/** The days of a transfer: the day itself, the last day of reading along, and the talk before it. All faults at once. */
export function checkDays({ switchOn, untilOn, talkOn }: ProposedDays, today: PlainDate): Fault[] {
  const faults: Fault[] = []
  if (switchOn < today) faults.push({ pointer: '/switchOn', code: 'transfer-day-past' })
  else if (daysBetween(today, switchOn) > longestAhead)
    faults.push({ pointer: '/switchOn', code: 'transfer-day-far' })
  if (untilOn !== null && untilOn < switchOn)
    faults.push({ pointer: '/untilOn', code: 'transfer-until-early' })
  else if (untilOn !== null && daysBetween(switchOn, untilOn) > longestOverlap)
    faults.push({ pointer: '/untilOn', code: 'transfer-until-far' })
  if (talkOn !== null && (talkOn < today || talkOn > (untilOn ?? switchOn)))
    faults.push({ pointer: '/talkOn', code: 'transfer-talk-outside' })
  return faults
}

export interface Absence {
  readonly workerId: string
  readonly standInId: string
  readonly fromOn: PlainDate
  readonly untilOn: PlainDate
}

/** Two absences that share a day. */
function overlap(a: Absence, b: Absence): boolean {
  return a.fromOn <= b.untilOn && b.fromOn <= a.untilOn
}

/** A stand-in is somebody else, is not away in those days, and there is one at a time. */
export function checkAbsence(wanted: Absence, others: readonly Absence[], today: PlainDate): Fault[] {
  const faults: Fault[] = []
  if (wanted.workerId === wanted.standInId) faults.push({ pointer: '/standInId', code: 'stand-in-self' })
  if (wanted.fromOn < today) faults.push({ pointer: '/fromOn', code: 'absence-past' })
  if (wanted.untilOn < wanted.fromOn) faults.push({ pointer: '/untilOn', code: 'absence-reversed' })
  else if (daysBetween(wanted.fromOn, wanted.untilOn) > longestAbsence)
    faults.push({ pointer: '/untilOn', code: 'absence-long' })
  const together = others.filter((other) => overlap(wanted, other))
  if (together.some((other) => other.workerId === wanted.workerId))
    faults.push({ pointer: '/fromOn', code: 'absence-twice' })
  if (together.some((other) => other.workerId === wanted.standInId))
    faults.push({ pointer: '/standInId', code: 'stand-in-away' })
  return faults
}
