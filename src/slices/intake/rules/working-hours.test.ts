import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { isWorkingDay } from '#shared/calendar.ts'
import { dayOf } from '#shared/plain-date.ts'
import { addWorkingHours, instantAt, minuteOfDay, workingMinutesBetween } from './working-hours.ts'

const open = { opensAt: 8 * 60 + 30, closesAt: 17 * 60 }
const moment = fc.date({ min: new Date('2024-01-01'), max: new Date('2028-12-31'), noInvalidDate: true })
const hours = fc.integer({ min: 1, max: 60 })

describe('A1 the clock of a call-back', () => {
  // Moments worked out by hand, in Dutch wall-clock time.
  const cases = [
    ['2026-11-24T09:00+01:00', 8, '2026-11-24T17:00+01:00'],
    ['2026-11-24T10:15+01:00', 8, '2026-11-25T09:45+01:00'],
    ['2026-11-24T16:30+01:00', 1, '2026-11-25T09:00+01:00'],
    ['2026-11-24T18:00+01:00', 8, '2026-11-25T16:30+01:00'], // after closing
    ['2026-11-27T16:00+01:00', 8, '2026-11-30T15:30+01:00'], // over a weekend
    ['2026-12-24T16:00+01:00', 2, '2026-12-28T09:30+01:00'], // over Christmas
    ['2026-03-27T16:00+01:00', 2, '2026-03-30T09:30+02:00'], // into summer time
  ] as const

  it('counts working hours over nights, weekends, holidays and summer time', () => {
    for (const [start, norm, due] of cases)
      assert.equal(
        addWorkingHours(new Date(start), norm, open).toISOString(),
        new Date(due).toISOString(),
        start,
      )
  })

  it('always ends within opening hours of a working day', () => {
    fc.assert(
      fc.property(moment, hours, (start, norm) => {
        const due = addWorkingHours(start, norm, open)
        const minute = minuteOfDay(due)
        return isWorkingDay(dayOf(due)) && minute > open.opensAt && minute <= open.closesAt && due > start
      }),
    )
  })

  it('leaves exactly the norm at its start, and less than nothing after its end', () => {
    fc.assert(
      fc.property(moment, hours, (start, norm) => {
        const due = addWorkingHours(start, norm, open)
        assert.equal(workingMinutesBetween(start, due, open), norm * 60)
        const later = addWorkingHours(due, 3, open)
        assert.equal(workingMinutesBetween(later, due, open), -180)
      }),
    )
  })

  it('never lets a longer norm end earlier', () => {
    fc.assert(
      fc.property(moment, hours, hours, (start, one, more) => {
        return addWorkingHours(start, one, open) < addWorkingHours(start, one + more, open)
      }),
    )
  })

  it('knows the instant of a wall-clock time', () => {
    fc.assert(
      fc.property(moment, (at) => {
        const minute = minuteOfDay(at)
        if (minute >= 180) assert.equal(minuteOfDay(instantAt(dayOf(at), minute)), minute)
      }),
    )
  })
})
