import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { addDays, daysBetween, type PlainDate, plainDate } from '#shared/plain-date.ts'
import {
  asksReview,
  firstOf,
  lastReviewDay,
  lineFaults,
  lineKinds,
  lineLevels,
  lineSorts,
  reviewFaults,
  shows,
} from './line.ts'

const today = plainDate('2026-11-24')
const line = {
  sort: 'worker',
  kind: 'never-alone',
  what: 'Ga met zijn tweeën.',
  sinceOn: today,
  reviewOn: addDays(today, 90),
  told: true,
  toldWhy: '',
} as const

const someDay = fc.integer({ min: -400, max: 400 }).map((days) => addDays(today, days))

describe('a safety line', () => {
  it('C7 is reviewed within half a year, whatever the day', () => {
    fc.assert(
      fc.property(someDay, someDay, (reviewOn, on) => {
        const faults = reviewFaults(reviewOn, on)
        assert.equal(faults.length === 0, reviewOn > on && reviewOn <= lastReviewDay(on))
        // The database holds 184 days as its own limit: no half year is longer.
        assert.ok(daysBetween(on, lastReviewDay(on)) <= 184)
      }),
    )
  })

  it('C7 that protects workers stops showing after its day; danger and coercion stay until somebody ends them', () => {
    fc.assert(
      fc.property(fc.constantFrom(...lineSorts), someDay, (sort, reviewOn) => {
        assert.equal(shows({ sort, reviewOn }, today), sort !== 'worker' || reviewOn >= today)
        if (!shows({ sort, reviewOn }, today)) assert.ok(asksReview({ sort, reviewOn }, today))
      }),
    )
  })

  it('C7 asks for a review a week before its day', () => {
    assert.equal(asksReview({ sort: 'danger', reviewOn: addDays(today, 7) }, today), true)
    assert.equal(asksReview({ sort: 'danger', reviewOn: addDays(today, 8) }, today), false)
  })

  it('C7 puts danger first, then coercion, then what protects workers; the serious before the rest', () => {
    const one = fc.record({
      sort: fc.constantFrom(...lineSorts),
      level: fc.constantFrom(...lineLevels),
    })
    fc.assert(
      fc.property(fc.array(one), (lines) => {
        const sorted = [...lines].sort(firstOf)
        for (const [index, next] of sorted.slice(1).entries()) {
          const before = sorted[index] ?? assert.fail('there is one before')
          const [a, b] = [lineSorts.indexOf(before.sort), lineSorts.indexOf(next.sort)]
          assert.ok(a < b || (a === b && (before.level === 'serious' || next.level === 'attention')))
        }
      }),
    )
  })

  it('C7 tells all faults at once: kind, words, days, and why the resident does not know', () => {
    assert.deepEqual(lineFaults(line, today), [])
    const wrong = {
      ...line,
      kind: 'house-ban' as const,
      what: ' ',
      sinceOn: addDays(today, 1),
      reviewOn: today,
      told: false,
    }
    assert.deepEqual(
      lineFaults(wrong, today).map(({ pointer }) => pointer),
      ['/kind', '/what', '/sinceOn', '/toldWhy', '/reviewOn'],
    )
    assert.deepEqual(
      lineFaults({ ...line, reviewOn: '2027-05-25' as PlainDate }, today).map(({ code }) => code),
      ['safety-review-far'],
    )
  })

  it('C7 every kind belongs to one sort', () => {
    const all = lineSorts.flatMap((sort) => [...lineKinds[sort]])
    assert.equal(new Set(all).size, all.length)
  })
})
