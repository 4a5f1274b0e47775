import type { TimelineItem, TimelineNote, TimelineThread } from '#platform/web/ui/index.ts'
import { addDays, addMonths, dayOf, maxDate, minDate, type PlainDate } from '#shared/plain-date.ts'
import type { ProgressLine } from '#slices/agreements/contract'
import type { CaseView } from '../../contract.ts'
import { type CasePeople, peopleOf } from './case-people.ts'

type Agreement = CaseView['agreements'][number]

export interface TimelineOfCase {
  readonly lanes: readonly { readonly id: string; readonly label: string }[]
  readonly items: readonly TimelineItem[]
  readonly from: PlainDate
  readonly to: PlainDate
}

export const networkLane = 'network'

/** Lanes are who promises: residents by first name, the own network together, professionals per organisation. */
export function laneOf({ promiser }: Agreement): string {
  if (promiser.kind === 'resident') return promiser.id
  if (promiser.kind === 'network') return networkLane
  return promiser.organisation ?? promiser.name
}

/** The day on which an agreement stands: its due date; when it was kept or fell silent, the day on which that was. */
export function dayOfAgreement({ mark, days, dueOn, stateSince }: Agreement, today: PlainDate): PlainDate {
  const due = dueOn as PlainDate
  if (mark === 'silent') return addDays(today, -days)
  if (mark === 'kept' || mark === 'broken') return minDate(due, dayOf(new Date(stateSince)))
  return due
}

export function timelineOf(file: CaseView, ownNetwork: string): TimelineOfCase {
  const people = peopleOf(file)
  const today = file.today as PlainDate
  const items = file.agreements.map(
    (agreement): TimelineItem => ({
      id: agreement.id,
      promiseId: agreement.id,
      laneId: laneOf(agreement),
      date: dayOfAgreement(agreement, today),
      state: agreement.mark,
      label: short(agreement.title),
    }),
  )
  const used = new Set(items.map(({ laneId }) => laneId))
  const rank = (lane: string): number => (people.isMember(lane) ? 0 : lane === networkLane ? 1 : 2)
  const memberOrder = [file.centralPersonId, ...file.members.map(({ id }) => id)]
  const lanes = [...used]
    .sort(
      (a, b) =>
        rank(a) - rank(b) ||
        (rank(a) === 0 ? memberOrder.indexOf(a) - memberOrder.indexOf(b) : a.localeCompare(b, 'nl')),
    )
    .map((id) => ({ id, label: laneName(id, people, ownNetwork) }))
  return { lanes, items, ...extent(file, items) }
}

/** What was done for the promises, as dots on the lanes of who promised. */
export function notesOf(
  file: CaseView,
  lines: readonly ProgressLine[],
  describe: (line: ProgressLine) => string,
): readonly TimelineNote[] {
  return lines.flatMap((line) =>
    file.agreements
      .filter(({ id }) => id === line.agreementId)
      .map((agreement) => ({
        id: line.id,
        laneId: laneOf(agreement),
        date: line.day,
        label: describe(line),
        promiseId: agreement.id,
      })),
  )
}

/** From what waits to what it waits for, while both stand on the line. */
export function threadsOf(file: CaseView, describe: (title: string) => string): readonly TimelineThread[] {
  return file.agreements.flatMap(({ id, waits }) => {
    const other = file.agreements.find((one) => one.id === waits?.on)
    return other ? [{ from: id, to: other.id, label: describe(other.title) }] : []
  })
}

export function laneName(id: string, people: CasePeople, ownNetwork: string): string {
  if (id === networkLane) return ownNetwork
  return people.isMember(id) ? people.short(id) : id
}

/** Two months back and ahead, less when the case has less to show, more when something open lies further away. */
function extent(file: CaseView, items: readonly TimelineItem[]): { from: PlainDate; to: PlainDate } {
  const today = file.today as PlainDate
  const changes = file.weightChanges.map(({ on }) => on as PlainDate)
  const days = [...items.map(({ date }) => date as PlainDate), ...changes].sort()
  const ahead = [
    ...days,
    ...file.terms.filter(({ metOn }) => metOn === null).map(({ dueOn }) => dueOn as PlainDate),
  ]
  const first = days[0] ?? today
  const last = ahead.sort().at(-1) ?? today
  const open = items.filter(({ state }) => state !== 'kept').map(({ date }) => date as PlainDate)
  const firstOpen = [...open].sort()[0] ?? today
  const from = maxDate(addMonths(today, -2), minDate(addDays(first, -5), addDays(today, -21)))
  const to = minDate(addMonths(today, 3), maxDate(addDays(last, 10), addDays(today, 28)))
  return { from: minDate(from, addDays(firstOpen, -5)), to }
}

const longestLabel = 34

/** Whole words only: what is read aloud begins with what is seen. */
function short(title: string): string {
  const text = title.length > longestLabel ? title.slice(0, title.lastIndexOf(' ', longestLabel)) : title
  return text.charAt(0).toLowerCase() + text.slice(1)
}
