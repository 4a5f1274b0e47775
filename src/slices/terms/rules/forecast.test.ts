import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { addDays, type PlainDate, plainDate } from '#shared/plain-date.ts'
import { type Experience, forecastTerm, leastSample } from './forecast.ts'
import type { TermFacts } from './suspend.ts'

const start = plainDate('2026-11-02')
const term: TermFacts = {
  kind: 'wmo-inquiry',
  startsOn: start,
  metOn: null,
  suspensions: [],
  extension: null,
}
const earlier: Experience = { durations: [10, 14, 18, 20, 24, 30, 36, 44, 50], pauses: [4, 8, 12] }
const on = (day: string, facts = term, experience = earlier) =>
  forecastTerm(facts, experience, day as PlainDate)

describe('B6 the forecast of a term', () => {
  it('expects the middle of the earlier ones, in time or too late', () => {
    const early = on('2026-11-03')
    assert.equal(early.typicalDays, 24)
    assert.equal(early.expectedOn, '2026-11-26')
    assert.equal(early.verdict, 'in-time')
    const late = on('2026-12-08')
    assert.deepEqual(
      [late.runningDays, late.sample, late.typicalDays],
      [36, 3, 44],
      'of those that took 36 days too',
    )
    assert.equal(late.expectedOn, '2026-12-16')
    assert.equal(late.dueOn, '2026-12-14')
    assert.equal(late.verdict, 'too-late')
  })

  it('says so when it cannot know', () => {
    assert.equal(
      on('2026-11-03', term, { durations: earlier.durations.slice(0, leastSample - 1), pauses: [] }).unknown,
      'too-few',
    )
    const beyond = on('2026-12-31')
    assert.deepEqual(
      [beyond.verdict, beyond.unknown, beyond.expectedOn],
      ['unknown', 'longer-than-all', null],
    )
  })

  it('puts the due date and the expectation off by what is left of an open suspension', () => {
    const asked = {
      ...term,
      suspensions: [{ from: plainDate('2026-11-09'), atMost: plainDate('2026-11-20'), reason: 'r' }],
    }
    const forecast = on('2026-11-10', asked)
    assert.equal(forecast.pauseDays, 10)
    assert.equal(forecast.dueOn, '2026-12-28', 'twelve days: 26 December is Boxing Day')
    const open = { ...term, suspensions: [{ from: plainDate('2026-11-09'), reason: 'r' }] }
    assert.equal(on('2026-11-10', open).pauseDays, 6, 'eight days is the middle, two are over')
    assert.equal(on('2026-11-10', open, { ...earlier, pauses: [] }).pauseDays, 0)
  })

  it('never expects a day in the past, and a day that passes never makes it earlier', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 90 }), { minLength: leastSample, maxLength: 40 }),
        fc.nat(60),
        (durations, elapsed) => {
          const today = addDays(start, elapsed)
          const now = forecastTerm(term, { durations, pauses: [] }, today)
          const next = forecastTerm(term, { durations, pauses: [] }, addDays(today, 1))
          if (now.expectedOn) assert.ok(now.expectedOn >= today)
          if (now.expectedOn && next.expectedOn) assert.ok(next.expectedOn >= now.expectedOn)
        },
      ),
    )
  })
})
