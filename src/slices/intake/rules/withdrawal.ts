import { daysBetween, type PlainDate } from '#shared/plain-date.ts'

/** So many days a resident may take a withdrawal back; after that it is a new report with a new term. */
export const takeBackDays = 14

export function mayTakeBack(withdrawnOn: PlainDate, today: PlainDate): boolean {
  return daysBetween(withdrawnOn, today) <= takeBackDays
}
