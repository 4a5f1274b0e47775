import { instantOf } from '#shared/local-time.ts'
import { isPlainDate } from '#shared/plain-date.ts'

/** The instant that a day and a clock time mean here; undefined when they cannot be read. */
export function startOf(day: string, time: string): string | undefined {
  const clock = /^(\d{1,2})[:.](\d{2})$/.exec(time.trim())
  if (!isPlainDate(day) || !clock || Number(clock[1]) > 23 || Number(clock[2]) > 59) return undefined
  return instantOf(day, `${String(clock[1]).padStart(2, '0')}:${clock[2]}`).toISOString()
}
