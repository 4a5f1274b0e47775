import { clockTimeOf } from '#shared/local-time.ts'
import { addDays, dayOf, type PlainDate, weekday } from '#shared/plain-date.ts'
import type { AppointmentOut, CalendarView } from '../contract.ts'

/** The week to look at on a day: its own, and in a weekend the one to come. */
export function weekFor(today: PlainDate): PlainDate {
  return mondayOf(weekday(today) === 6 || weekday(today) === 0 ? addDays(today, 2) : today)
}

/** Monday of the week that a day lies in. */
export function mondayOf(day: PlainDate): PlainDate {
  return addDays(day, -((weekday(day) + 6) % 7))
}

export interface WeekDay {
  readonly day: PlainDate
  readonly holiday: string | null
  readonly hours: CalendarView['days'][number]['hours']
  readonly appointments: readonly AppointmentOut[]
  readonly exceptions: CalendarView['exceptions']
}

/** Days of the week; a weekend day only when there is something on it. */
export function weekDays(view: CalendarView): readonly WeekDay[] {
  return view.days
    .map(({ day, holiday, hours }) => ({
      day: day as PlainDate,
      holiday,
      hours,
      appointments: view.appointments.filter(({ startsAt }) => dayOf(new Date(startsAt)) === day),
      exceptions: view.exceptions.filter(
        ({ startsAt, endsAt }) =>
          dayOf(new Date(startsAt)) <= day && dayOf(new Date(Date.parse(endsAt) - 1)) >= day,
      ),
    }))
    .filter(
      ({ day, hours, appointments }) =>
        (weekday(day) !== 0 && weekday(day) !== 6) || hours.length > 0 || appointments.length > 0,
    )
}

/** Hours of the day as a number: 9.5 is half past nine. */
export function hourOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours + minutes / 60
}

export function hourOfInstant(instant: string): number {
  return hourOf(clockTimeOf(new Date(instant)))
}

/** From which to which whole hour the grid is drawn: the working day, or more when something lies outside it. */
export function hoursShown(days: readonly WeekDay[]): { readonly from: number; readonly until: number } {
  const starts = days.flatMap(({ hours, appointments }) => [
    ...hours.map(({ from }) => hourOf(from)),
    ...appointments.map(({ startsAt }) => hourOfInstant(startsAt)),
  ])
  const ends = days.flatMap(({ hours, appointments }) => [
    ...hours.map(({ until }) => hourOf(until)),
    ...appointments.map(({ endsAt }) => hourOfInstant(endsAt)),
  ])
  return {
    from: Math.floor(Math.min(8, ...starts)),
    until: Math.ceil(Math.max(17, ...ends)),
  }
}
