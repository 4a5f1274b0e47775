import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { isWorkingDay } from '#shared/calendar.ts'
import type { Suspension } from '#shared/deadline.ts'
import { addDays, daysBetween, type PlainDate, plainDate } from '#shared/plain-date.ts'
import { deadlineOf, type TermFacts } from './suspend.ts'
import { lawOn, type TermKindKey, termKindKeys } from './term-kinds.ts'

const aDay = fc.integer({ min: 0, max: 2500 }).map((days) => addDays(plainDate('2024-01-01'), days))
const aKind = fc.constantFrom(...termKindKeys)
const later = '2035-01-01' as PlainDate
const facts = (
  kind: TermKindKey,
  startsOn: PlainDate,
  suspensions: readonly Suspension[] = [],
): TermFacts => ({
  kind,
  startsOn,
  metOn: null,
  suspensions,
  extension: null,
})
const dueOf = (term: TermFacts): PlainDate => deadlineOf(term, later).due
const isCounted = (kind: TermKindKey): boolean => lawOn(kind, later).length.unit !== 'working-days'

describe('B6 what holds for every term on every day', () => {
  it('never ends on a weekend or holiday when the law carries it on, and not before its plain end', () => {
    fc.assert(
      fc.property(aKind, aDay, (kind, start) => {
        const { length } = lawOn(kind, start)
        const due = dueOf(facts(kind, start))
        const days = length.unit === 'weeks' ? length.count * 7 : length.count
        return (!length.atw || isWorkingDay(due)) && due >= addDays(start, days)
      }),
    )
  })

  it('is monotone: who starts later is never due earlier', () => {
    fc.assert(
      fc.property(aKind, aDay, fc.nat(30), (kind, start, more) => {
        return dueOf(facts(kind, start)) <= dueOf(facts(kind, addDays(start, more)))
      }),
    )
  })

  it('adds exactly the days of a suspension before the law carries the end on', () => {
    fc.assert(
      fc.property(aKind, aDay, fc.nat(12), fc.nat(40), (kind, start, after, lasts) => {
        fc.pre(isCounted(kind))
        const from = addDays(start, 1 + (after % 6))
        const stop = { from, until: addDays(from, lasts), reason: 'r' }
        const { steps } = deadlineOf(facts(kind, start, [stop]), later)
        const length = steps.find(({ step }) => step === 'length')
        const stopped = steps.find(({ step }) => step === 'suspended')
        assert.ok(length && stopped)
        assert.equal(daysBetween(length.date, stopped.date), lasts + 1)
      }),
    )
  })

  it('gives one answer whatever the order of the suspensions, and cutting one in two changes nothing', () => {
    fc.assert(
      fc.property(aKind, aDay, fc.integer({ min: 2, max: 20 }), fc.nat(18), (kind, start, lasts, cut) => {
        fc.pre(isCounted(kind) && cut < lasts)
        const from = addDays(start, 2)
        const until = addDays(from, lasts)
        const middle = addDays(from, cut)
        const halves = [
          { from: addDays(middle, 1), until, reason: 'r' },
          { from, until: middle, reason: 'r' },
        ]
        const whole = dueOf(facts(kind, start, [{ from, until, reason: 'r' }]))
        assert.equal(dueOf(facts(kind, start, halves)), whole)
        assert.equal(dueOf(facts(kind, start, halves.toReversed())), whole)
      }),
    )
  })

  it('moves on one day per day while it stands still, until the day by which the answer was asked', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 1, max: 15 }), (start, given) => {
        const from = addDays(start, 3)
        const atMost = addDays(from, given)
        const term = facts('penalty', start, [{ from, atMost, reason: 'r' }])
        const at = (day: PlainDate) => deadlineOf(term, day)
        for (let day = from; day < atMost; day = addDays(day, 1)) {
          assert.equal(daysBetween(at(day).due, at(addDays(day, 1)).due), 1)
          assert.ok(at(day).paused)
        }
        const after = at(addDays(atMost, 1))
        assert.ok(!after.paused)
        assert.equal(after.due, at(addDays(atMost, 30)).due)
        assert.equal(after.due, at(atMost).due)
      }),
    )
  })

  it('leaves out what begins after the end', () => {
    fc.assert(
      fc.property(aKind, aDay, fc.integer({ min: 1, max: 60 }), (kind, start, gap) => {
        const due = dueOf(facts(kind, start))
        const from = addDays(due, gap)
        return dueOf(facts(kind, start, [{ from, until: addDays(from, 9), reason: 'r' }])) === due
      }),
    )
  })

  it('still stands still when asked on the weekend to which its end was carried', () => {
    // Six weeks after 14 November 2026 is Boxing Day, a Saturday; the term runs until Monday 28 December.
    const stop = { from: plainDate('2026-12-27'), until: plainDate('2026-12-31'), reason: 'r' }
    assert.equal(dueOf(facts('wmo-inquiry', plainDate('2026-11-14'), [stop])), '2026-12-31')
  })
})
