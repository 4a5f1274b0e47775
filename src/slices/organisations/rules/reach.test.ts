import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { instantOf } from '#shared/local-time.ts'
import { addDays, plainDate } from '#shared/plain-date.ts'
import { type HoursChange, type OpenHours, reachAt } from './reach.ts'

const hours = (weekday: number, from: string, until: string): OpenHours => ({
  weekday,
  from,
  until,
  fromDate: plainDate('2026-01-01'),
  untilDate: null,
  place: 'CJG',
})
const pattern = [hours(2, '09:00', '12:30'), hours(2, '13:00', '17:00'), hours(4, '09:00', '17:00')]
const at = (day: string, time: string): Date => instantOf(plainDate(day), time)
const away = (day: string, from: string, until: string): HoursChange => ({
  kind: 'absent',
  from: at(day, from),
  until: at(day, until),
})

describe('C5 who can be called now', () => {
  it('C5 says until when today, from when again, and on which day', () => {
    const now = (day: string, time: string) => reachAt(pattern, [], at(day, time))
    assert.deepEqual(now('2026-11-24', '09:15'), { now: true, until: '12:30', place: 'CJG', away: false })
    assert.deepEqual(now('2026-11-24', '12:45'), { now: false, day: '2026-11-24', at: '13:00', away: false })
    assert.deepEqual(now('2026-11-24', '17:00'), { now: false, day: '2026-11-26', at: '09:00', away: false })
    assert.equal(reachAt([], [], at('2026-11-24', '09:15')), undefined, 'no hours known, nothing said')
  })

  it('C5 knows absence, holidays and an extra morning', () => {
    const absent = reachAt(pattern, [away('2026-11-24', '00:00', '23:59')], at('2026-11-24', '10:00'))
    assert.deepEqual(absent, { now: false, day: '2026-11-26', at: '09:00', away: true })
    const friday = [hours(5, '09:00', '17:00')]
    const christmas = reachAt(friday, [], at('2026-12-25', '10:00'))
    assert.deepEqual(christmas, { now: false, day: '2027-01-08', at: '09:00', away: false })
    const extra = {
      kind: 'extra' as const,
      from: at('2026-11-25', '10:00'),
      until: at('2026-11-25', '11:00'),
    }
    assert.equal(reachAt(friday, [extra], at('2026-11-25', '10:30'))?.now, true)
    const gone = Array.from({ length: 40 }, (_, day) =>
      away(addDays(plainDate('2026-11-24'), day), '00:00', '23:59'),
    )
    assert.deepEqual(reachAt(pattern, gone, at('2026-11-24', '18:00')), {
      now: false,
      day: null,
      at: null,
      away: false,
    })
  })

  it('C5 never promises a moment on which somebody is away', () => {
    const moment = fc
      .tuple(
        fc.integer({ min: 0, max: 27 }),
        fc.integer({ min: 0, max: 23 }),
        fc.constantFrom('00', '15', '45'),
      )
      .map(([day, hour, minute]) =>
        at(addDays(plainDate('2026-11-23'), day), `${String(hour).padStart(2, '0')}:${minute}`),
      )
    const change = fc.tuple(moment, fc.integer({ min: 1, max: 72 })).map(
      ([from, length]): HoursChange => ({
        kind: 'absent',
        from,
        until: new Date(from.getTime() + length * 3_600_000),
      }),
    )
    fc.assert(
      fc.property(moment, fc.array(change, { maxLength: 5 }), (now, changes) => {
        const reach = reachAt(pattern, changes, now)
        assert.ok(reach)
        const then = reach.now ? now : reach.day && reach.at ? at(reach.day, reach.at) : undefined
        if (!then) return
        assert.ok(then >= now)
        for (const { from, until } of changes) assert.ok(then < from || then >= until)
      }),
    )
  })
})
