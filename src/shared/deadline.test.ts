import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { isWorkingDay } from './calendar.ts'
import { computeDeadline, type TermLength } from './deadline.ts'
import { addDays, plainDate } from './plain-date.ts'

const sixWeeks: TermLength = { unit: 'weeks', count: 6, atw: true }
const anyDay = fc.integer({ min: 0, max: 5000 }).map((days) => addDays(plainDate('2022-01-01'), days))

describe('B6 terms', () => {
  // start, due: worked out by hand with a paper calendar.
  const cases = [
    ['2026-11-24', '2027-01-05'],
    ['2026-09-14', '2026-10-26'],
    ['2026-11-13', '2026-12-28'], // 25 December is Christmas, the 26th too, the 27th a Sunday
    ['2026-11-14', '2026-12-28'], // the 26th
    ['2026-02-20', '2026-04-07'], // Good Friday and Easter Monday
    ['2026-03-16', '2026-04-28'], // King’s Day
    ['2026-04-02', '2026-05-15'], // Ascension
    ['2026-11-20', '2027-01-04'], // New Year, Saturday, Sunday
  ] as const

  it('ends six weeks after the report, moved by the Algemene termijnenwet', () => {
    for (const [start, due] of cases)
      assert.equal(computeDeadline(plainDate(start), sixWeeks, [], plainDate(start)).due, due, start)
  })

  it('adds the days of a suspension and counts overlapping ones once', () => {
    const start = plainDate('2026-11-02')
    const pause = (from: string, until: string) => ({
      from: plainDate(from),
      until: plainDate(until),
      reason: 'wacht op stukken',
    })
    const one = computeDeadline(start, sixWeeks, [pause('2026-11-10', '2026-11-16')], plainDate('2026-12-01'))
    assert.equal(one.due, '2026-12-21')
    const overlapping = [pause('2026-11-10', '2026-11-14'), pause('2026-11-12', '2026-11-16')]
    assert.equal(computeDeadline(start, sixWeeks, overlapping, plainDate('2026-12-01')).due, '2026-12-21')
  })

  it('moves on a day for each day that a suspension lasts, and says that it is paused', () => {
    const suspensions = [{ from: plainDate('2026-11-10'), reason: 'wacht op stukken' }]
    const first = computeDeadline(plainDate('2026-11-02'), sixWeeks, suspensions, plainDate('2026-11-10'))
    const later = computeDeadline(plainDate('2026-11-02'), sixWeeks, suspensions, plainDate('2026-11-17'))
    assert.equal(first.due, '2026-12-15')
    assert.equal(later.due, '2026-12-22')
    assert.ok(first.paused && later.paused)
  })

  it('leaves own norms to themselves: no law, no holidays', () => {
    const norm: TermLength = { unit: 'days', count: 3, atw: false }
    assert.equal(
      computeDeadline(plainDate('2026-12-24'), norm, [], plainDate('2026-12-24')).due,
      '2026-12-27',
    )
  })

  it('gives a short legal term two working days (Atw art. 2)', () => {
    const threeDays: TermLength = { unit: 'days', count: 3, atw: true }
    assert.equal(
      computeDeadline(plainDate('2026-12-24'), threeDays, [], plainDate('2026-12-24')).due,
      '2026-12-29',
    )
  })

  it('always ends a legal term on a working day, never before its plain end', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 12 }), (start, weeks) => {
        const { due } = computeDeadline(start, { unit: 'weeks', count: weeks, atw: true }, [], start)
        return isWorkingDay(due) && due >= addDays(start, weeks * 7)
      }),
    )
  })
})
