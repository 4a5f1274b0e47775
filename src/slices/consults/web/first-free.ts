import type { ConsultSession } from '../contract.ts'

/** The first time that one can still book, of a session that others staff: free, ahead, and not already one's own. */
export function firstFree(sessions: readonly ConsultSession[], me: string, now = Date.now()) {
  for (const session of sessions) {
    if (session.staff.some(({ id }) => id === me)) continue
    const slot = session.slots.find((one) => isBookable(session, one, now))
    if (slot) return { session, slot }
  }
  return undefined
}

export function isBookable(
  { bookings }: ConsultSession,
  { slot, startsAt, free }: ConsultSession['slots'][number],
  now = Date.now(),
): boolean {
  return free > 0 && Date.parse(startsAt) > now && !bookings.some((one) => one.mine && one.slot === slot)
}
