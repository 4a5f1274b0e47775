import { addDays, type PlainDate } from '#shared/plain-date.ts'
import type { Meeting } from '../contract.ts'
import type { PlanLists } from './PlanPeople.tsx'
import { clockOf, numberOf } from './TextField.tsx'

/** What is typed, as it is typed. */
export interface PlanValues {
  readonly kind: Meeting['kind']
  readonly title: string
  readonly about: string
  readonly ledBy: string
  readonly place: string
  readonly link: string
  readonly firstDay: string
  readonly from: string
  readonly until: string
  readonly times: string
  readonly everyWeeks: string
  readonly places: string
  readonly minimum: string
  readonly signUpUntil: string
  readonly points: string
}

export function startValues(today: string): PlanValues {
  return {
    kind: 'theme',
    title: '',
    about: '',
    ledBy: '',
    place: '',
    link: '',
    firstDay: addDays(today as PlainDate, 14),
    from: '13:00',
    until: '14:30',
    times: '1',
    everyWeeks: '4',
    places: '20',
    minimum: '4',
    signUpUntil: '',
    points: '0',
  }
}

/** What the server gets: a closed group sends nothing of what only an open meeting has. */
export function bodyOf(values: PlanValues, lists: PlanLists, evenSo: boolean) {
  const { kind, title, place, link, firstDay, about, ledBy, places, minimum, signUpUntil } = values
  const closed = kind === 'intervision'
  const { memberIds, roles, invitedIds, ...others } = lists
  return {
    kind,
    title,
    place,
    link,
    firstDay,
    from: clockOf(values.from),
    until: clockOf(values.until),
    times: numberOf(values.times),
    everyWeeks: numberOf(values.everyWeeks),
    points: numberOf(values.points),
    evenSo,
    ...others,
    ...(closed
      ? { memberIds }
      : {
          about,
          ledBy,
          roles,
          invitedIds,
          places: numberOf(places),
          minimum: numberOf(minimum),
          signUpUntil: signUpUntil === '' ? null : signUpUntil,
        }),
  }
}
