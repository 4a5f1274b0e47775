import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { addDays, addMonths, ageOn, dayOf, daysBetween, isPlainDate, plainDate } from './plain-date.ts'

const anyDay = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays(plainDate('1970-01-01'), days))

describe('plain dates', () => {
  it('knows which days exist', () => {
    assert.ok(isPlainDate('2028-02-29'))
    for (const text of ['2027-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '', '24-11-2026'])
      assert.ok(!isPlainDate(text), text)
  })

  it('adding days and counting them are each other’s inverse', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: -5000, max: 5000 }),
        (day, count) => daysBetween(day, addDays(day, count)) === count,
      ),
    )
  })

  it('keeps months inside the month', () => {
    assert.equal(addMonths(plainDate('2027-01-31'), 1), '2027-02-28')
    assert.equal(addMonths(plainDate('2027-03-31'), -1), '2027-02-28')
    assert.equal(addMonths(plainDate('2026-11-24'), 14), '2028-01-24')
  })

  it('takes the Dutch day around midnight and summer time', () => {
    assert.equal(dayOf(new Date('2026-10-24T22:30:00Z')), '2026-10-25')
    assert.equal(dayOf(new Date('2026-10-25T22:59:00Z')), '2026-10-25')
    assert.equal(dayOf(new Date('2026-10-25T23:01:00Z')), '2026-10-26')
    assert.equal(dayOf(new Date('2027-03-28T00:30:00Z')), '2027-03-28')
  })

  it('gives the age on the birthday itself', () => {
    assert.equal(ageOn(plainDate('2009-05-06'), plainDate('2027-05-05')), 17)
    assert.equal(ageOn(plainDate('2009-05-06'), plainDate('2027-05-06')), 18)
    assert.equal(ageOn(plainDate('2008-02-29'), plainDate('2026-02-28')), 17)
    assert.equal(ageOn(plainDate('2008-02-29'), plainDate('2026-03-01')), 18)
  })
})
