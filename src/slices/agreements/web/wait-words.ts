import { longestWaitDays, type WaitKind, waitKinds } from '../contract.ts'

/** What is chosen in the fields, as words; nothing is waited for when `waitsOn` is empty. */
export interface WaitWords {
  readonly waitsOn: string
  /** 'days': so many days after the other; 'fixed': the day that is promised stays. */
  readonly waitsUntil: string
  readonly waitsDays: string
}

export const usualWait: WaitWords = { waitsOn: '', waitsUntil: 'days', waitsDays: '14' }

export function daysAreWrong({ waitsOn, waitsUntil, waitsDays }: WaitWords): boolean {
  const days = Number(waitsDays)
  if (waitsOn === '' || waitsUntil === 'fixed') return false
  return !(Number.isInteger(days) && days >= 1 && days <= longestWaitDays)
}

/** The wait as the server takes it; undefined when nothing is waited for. */
export function waitOf({
  waitsOn,
  waitsUntil,
  waitsDays,
}: WaitWords): { kind: WaitKind; on: string; daysAfter: number | null } | undefined {
  const [kind, on = ''] = waitsOn.split(' ')
  const known = waitKinds.find((one) => one === kind)
  return known && { kind: known, on, daysAfter: waitsUntil === 'fixed' ? null : Number(waitsDays) }
}
