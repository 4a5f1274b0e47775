import type { PlainDate } from '#shared/plain-date.ts'
import type { Fault } from '#shared/refusal.ts'
import type { PlaceKind } from './codes.ts'

export interface PlaceFacts {
  readonly kind: PlaceKind
  readonly title: string
  readonly hoursMin: number
  readonly hoursMax: number
  readonly days: readonly string[]
  readonly positions: number
  readonly startsOn: PlainDate | null
  readonly untilOn: PlainDate | null
}

/** All that is wrong with a place. `taken` is how many are there already. */
export function placeFaults(place: PlaceFacts, taken: number): Fault[] {
  const faults: Fault[] = []
  if (place.title.trim() === '') faults.push({ pointer: '/title', code: 'work-title-missing' })
  if (place.hoursMax < place.hoursMin) faults.push({ pointer: '/hoursMax', code: 'work-hours-turned' })
  if (place.days.length === 0) faults.push({ pointer: '/days', code: 'work-days-missing' })
  if (place.positions < taken) faults.push({ pointer: '/positions', code: 'work-positions-taken' })
  if (place.kind === 'school' && place.startsOn === null)
    faults.push({ pointer: '/startsOn', code: 'work-school-begins' })
  if (place.startsOn !== null && place.untilOn !== null && place.untilOn < place.startsOn)
    faults.push({ pointer: '/untilOn', code: 'work-until-before' })
  return faults
}

/** What somebody can: something has to be said, and the hours the right way round. */
export function profileFaults(content: {
  readonly wants: string
  readonly can: string
  readonly hoursMin: number | null
  readonly hoursMax: number | null
}): Fault[] {
  const faults: Fault[] = []
  if (content.wants.trim() === '' && content.can.trim() === '')
    faults.push({ pointer: '/content/wants', code: 'work-wants-missing' })
  if (content.hoursMin !== null && content.hoursMax !== null && content.hoursMax < content.hoursMin)
    faults.push({ pointer: '/content/hoursMax', code: 'work-hours-turned' })
  return faults
}

/** Longest trial, in days: half a year. */
export const longestTrialDays = 183
