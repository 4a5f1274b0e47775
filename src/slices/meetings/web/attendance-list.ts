import type { MeetingView } from '../contract.ts'

export type Attendee = MeetingView['participants'][number] & {
  readonly stored: MeetingView['attendance'][number] | undefined
}

/** Who was expected and who walked in, by name; those that are about to be added last. */
export function peopleOf(
  { participants, attendance }: MeetingView,
  dateId: string,
  extra: MeetingView['participants'],
): Attendee[] {
  const lines = new Map(
    attendance.filter((line) => line.dateId === dateId).map((line) => [line.workerId, line] as const),
  )
  const expected = new Set(participants.map(({ id }) => id))
  const walkIns = [...lines.values()]
    .filter(({ workerId }) => !expected.has(workerId))
    .map(({ workerId, name, organisation }) => ({ id: workerId, name, organisation }))
  const stored = [...participants, ...walkIns].toSorted((a, b) => a.name.localeCompare(b.name))
  const there = new Set(stored.map(({ id }) => id))
  return [...stored, ...extra.filter(({ id }) => !there.has(id))].map((one) => ({
    ...one,
    stored: lines.get(one.id),
  }))
}
