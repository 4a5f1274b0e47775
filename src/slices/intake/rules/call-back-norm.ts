import type { Fault } from '#shared/refusal.ts'
import type { OpeningHours } from './working-hours.ts'

/** The shortest day on which people call back, in minutes. */
const shortestDay = 60

/** A norm that can be kept: a day that is long enough, and hours that exist. Minutes are those after midnight. */
export function checkCallBackNorm({ opensAt, closesAt }: OpeningHours): readonly Fault[] {
  return closesAt - opensAt < shortestDay ? [{ pointer: '/closesAt', code: 'call-back-norm-day' }] : []
}
