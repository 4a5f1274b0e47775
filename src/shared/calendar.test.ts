import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  addWorkingDays,
  easterSunday,
  generalHolidays,
  isWorkingDay,
  kingsDay,
  nextWorkingDay,
  workingDaysBetween,
} from './calendar.ts'
import { plainDate, weekday } from './plain-date.ts'

describe('the Dutch calendar (Algemene termijnenwet art. 3)', () => {
  // Published dates of Easter Sunday.
  const easters = [
    '2020-04-12',
    '2021-04-04',
    '2022-04-17',
    '2023-04-09',
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
    '2027-03-28',
    '2028-04-16',
    '2029-04-01',
    '2030-04-21',
    '2031-04-13',
    '2032-03-28',
    '2033-04-17',
    '2034-04-09',
    '2035-03-25',
  ]

  it('finds Easter from 2020 to 2035', () => {
    for (const easter of easters) {
      assert.equal(easterSunday(Number(easter.slice(0, 4))), easter)
      assert.equal(weekday(plainDate(easter)), 0)
    }
  })

  it('keeps King’s Day off Sunday', () => {
    assert.equal(kingsDay(2025), '2025-04-26')
    assert.equal(kingsDay(2026), '2026-04-27')
    assert.equal(kingsDay(2031), '2031-04-26')
  })

  it('has the nine or so holidays of 2026, Good Friday included', () => {
    assert.deepEqual([...generalHolidays(2026)].sort(), [
      '2026-01-01',
      '2026-04-03',
      '2026-04-06',
      '2026-04-27',
      '2026-05-05',
      '2026-05-14',
      '2026-05-25',
      '2026-12-25',
      '2026-12-26',
    ])
  })

  it('moves an end on a holiday or weekend to the next working day', () => {
    assert.equal(nextWorkingDay(plainDate('2026-12-25')), '2026-12-28')
    assert.equal(nextWorkingDay(plainDate('2026-04-03')), '2026-04-07')
    assert.equal(nextWorkingDay(plainDate('2026-11-24')), '2026-11-24')
    assert.ok(
      !isWorkingDay(plainDate('2026-11-23'), new Set([plainDate('2026-11-23')])),
      'a day that a decree equates',
    )
  })

  it('counts working days over Christmas', () => {
    assert.equal(addWorkingDays(plainDate('2026-12-23'), 3), '2026-12-29')
    assert.equal(workingDaysBetween(plainDate('2026-12-23'), plainDate('2026-12-29')), 3)
  })
})
