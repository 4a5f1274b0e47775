import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { clockTimeOf, instantOf } from './local-time.ts'
import { addDays, dayOf, type PlainDate, plainDate } from './plain-date.ts'

const at = (day: string, time: string) => instantOf(day as PlainDate, time).toISOString()

describe('B8 the clock in the Netherlands', () => {
  it('knows winter and summer time', () => {
    assert.equal(at('2026-11-24', '09:30'), '2026-11-24T08:30:00.000Z')
    assert.equal(at('2026-07-01', '09:30'), '2026-07-01T07:30:00.000Z')
  })

  it('goes back on 25 October 2026 and forward on 28 March 2027', () => {
    assert.equal(at('2026-10-25', '01:30'), '2026-10-24T23:30:00.000Z')
    assert.equal(at('2026-10-25', '02:30'), '2026-10-25T00:30:00.000Z', 'the first of the two')
    assert.equal(at('2026-10-25', '03:00'), '2026-10-25T02:00:00.000Z')
    assert.equal(at('2026-10-25', '09:00'), '2026-10-25T08:00:00.000Z')
    assert.equal(at('2027-03-28', '01:59'), '2027-03-28T00:59:00.000Z')
    assert.equal(at('2027-03-28', '02:30'), '2027-03-28T01:30:00.000Z', 'left out: 3.30 on the clock')
    assert.equal(clockTimeOf(instantOf(plainDate('2027-03-28'), '02:30')), '03:30')
    assert.equal(at('2027-03-28', '09:00'), '2027-03-28T07:00:00.000Z')
  })

  it('shows again what was asked, on every working day of ten years', () => {
    fc.assert(
      fc.property(fc.nat(3650), fc.integer({ min: 6 * 4, max: 22 * 4 }), (days, quarter) => {
        const day = addDays(plainDate('2024-01-01'), days)
        const time = `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`
        const instant = instantOf(day, time)
        return clockTimeOf(instant) === time && dayOf(instant) === day
      }),
    )
  })
})
