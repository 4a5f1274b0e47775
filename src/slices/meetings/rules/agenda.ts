import { holdsLongNumber } from '#shared/long-number.ts'
import type { Fault } from '#shared/refusal.ts'

/** A point is in own words or an agenda item of the glossary, one of the two; and never about a resident. */
export function checkPoint(body: string, agendaItemId: string | null): Fault[] {
  if (body === '' && agendaItemId === null) return [{ pointer: '/body', code: 'point-missing' }]
  if (body !== '' && agendaItemId !== null) return [{ pointer: '/body', code: 'point-two' }]
  return holdsLongNumber(body) ? [{ pointer: '/body', code: 'meeting-number' }] : []
}

/** The same points, one of them a step earlier or later; at the end it stays. */
export function inOtherOrder(
  ids: readonly string[],
  id: string,
  change: 'earlier' | 'later',
): readonly string[] {
  const at = ids.indexOf(id)
  const to = at + (change === 'earlier' ? -1 : 1)
  if (at < 0 || to < 0 || to >= ids.length) return ids
  return ids.toSpliced(at, 1).toSpliced(to, 0, id)
}
