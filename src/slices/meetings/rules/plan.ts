import { holdsLongNumber } from '#shared/long-number.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { Fault } from '#shared/refusal.ts'
import { type Hours, type Repeated, repeatedDays } from '#shared/repeated-days.ts'
import { groupSize, type MeetingKind } from './kinds.ts'

export interface NewMeeting extends Repeated, Hours {
  readonly kind: MeetingKind
  readonly title: string
  readonly about: string
  readonly place: string
  readonly link: string
  readonly ledBy: string
  readonly leaderIds: readonly string[]
  readonly memberIds: readonly string[]
  readonly minimum: number
  readonly places: number
  readonly signUpUntil: PlainDate | null
}

/** All faults of a new meeting at once. */
export function checkNewMeeting(meeting: NewMeeting, today: PlainDate): Fault[] {
  return [
    ...checkWords(meeting),
    ...checkHours(meeting, today),
    ...(meeting.kind === 'intervision' ? checkGroup(meeting) : checkOpen(meeting, today)),
  ]
}

function checkWords({ title, about, place, link }: NewMeeting): Fault[] {
  const faults: Fault[] = []
  if (title.trim() === '') faults.push({ pointer: '/title', code: 'meeting-title-missing' })
  for (const [field, text] of Object.entries({ title, about })) {
    if (holdsLongNumber(text)) faults.push({ pointer: `/${field}`, code: 'meeting-number' })
  }
  if (place.trim() === '' && link.trim() === '')
    faults.push({ pointer: '/place', code: 'meeting-place-missing' })
  // Other schemes could run something in the browser of who clicks.
  if (link.trim() !== '' && !/^https:\/\/[^\s]+$/.test(link.trim()))
    faults.push({ pointer: '/link', code: 'meeting-link-wrong' })
  return faults
}

function checkHours(meeting: NewMeeting, today: PlainDate): Fault[] {
  const faults: Fault[] = []
  if (meeting.firstDay < today) faults.push({ pointer: '/firstDay', code: 'meeting-day-past' })
  if (meeting.until <= meeting.from) faults.push({ pointer: '/until', code: 'meeting-hours-wrong' })
  if (repeatedDays(meeting).length === 0) faults.push({ pointer: '/firstDay', code: 'meeting-holiday' })
  return faults
}

function checkOpen(meeting: NewMeeting, today: PlainDate): Fault[] {
  const { leaderIds, ledBy, memberIds, minimum, places, signUpUntil, firstDay } = meeting
  const faults: Fault[] = []
  if (leaderIds.length === 0 && ledBy.trim() === '')
    faults.push({ pointer: '/leaderIds', code: 'meeting-leader-missing' })
  if (memberIds.length > 0) faults.push({ pointer: '/memberIds', code: 'meeting-has-no-members' })
  if (minimum > places) faults.push({ pointer: '/minimum', code: 'meeting-minimum-high' })
  if (signUpUntil !== null && (signUpUntil < today || signUpUntil > firstDay))
    faults.push({ pointer: '/signUpUntil', code: 'sign-up-day-wrong' })
  return faults
}

/** A closed group: fixed members, and nothing on paper but the theme. */
function checkGroup({ about, memberIds, leaderIds }: NewMeeting): Fault[] {
  const faults: Fault[] = []
  const members = new Set(memberIds)
  if (members.size < groupSize.least || members.size > groupSize.most)
    faults.push({ pointer: '/memberIds', code: 'group-size' })
  if (about.trim() !== '') faults.push({ pointer: '/about', code: 'group-no-text' })
  if (leaderIds.some((id) => members.has(id)))
    faults.push({ pointer: '/leaderIds', code: 'leader-is-member' })
  return faults
}
