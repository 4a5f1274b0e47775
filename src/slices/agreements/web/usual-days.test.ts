import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { isWorkingDay } from '#shared/calendar.ts'
import { addDays, daysBetween, plainDate } from '#shared/plain-date.ts'
import { inOneMonth, inOneWeek, inTwoWeeks } from './usual-days.ts'

describe('D2 the usual days of an agreement', () => {
  it('D2 are working days on whatever day of the year they are asked, and not long after what they say', () => {
    for (let passed = 0; passed < 366; passed++) {
      const today = addDays(plainDate('2026-01-01'), passed)
      for (const [days, at] of [
        [7, inOneWeek(today)],
        [14, inTwoWeeks(today)],
      ] as const) {
        assert.ok(isWorkingDay(at), at)
        const late = daysBetween(today, at) - days
        assert.ok(late >= 0 && late <= 4, `${today} ${at}`)
      }
      assert.ok(isWorkingDay(inOneMonth(today)))
    }
  })

  it('D2 pass over a Sunday and over Christmas', () => {
    assert.equal(inTwoWeeks(plainDate('2026-11-22')), '2026-12-07')
    assert.equal(inOneWeek(plainDate('2026-12-18')), '2026-12-28')
  })
})
