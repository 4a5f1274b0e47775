import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { addDays, dayOf, daysBetween, plainDate } from '#shared/plain-date.ts'
import { chainParts, chainTotal, type DaysLine, leastToCount, sorestPart, waitsOn } from './parts.ts'
import { byShare, keptShare, roomOf } from './people.ts'
import { periods, spansOf } from './period.ts'

const parties = waitsOn.filter((who) => who !== 'unknown')
const lineOf = (part: number) =>
  fc
    .record({
      cases: fc.integer({ min: 0, max: 60 }),
      days: fc.array(fc.double({ min: 0, max: 900, noNaN: true }), { minLength: 5, maxLength: 5 }),
      rest: fc.double({ min: 0, max: 50, noNaN: true }),
    })
    .map(({ cases, days, rest }): DaysLine[] => [
      { part, who: 'all', cases, days: rest + days.reduce((sum, one) => sum + one, 0) },
      ...parties.map((who, index) => ({ part, who, cases: 0, days: days[index] ?? 0 })),
    ])
const anyLines = fc.tuple(lineOf(1), lineOf(2), lineOf(3), lineOf(4), lineOf(5)).map((all) => all.flat())

describe('the chain in parts', () => {
  it('M2 splits every part into days that add up, and says nothing where there is too little to count', () => {
    fc.assert(
      fc.property(anyLines, anyLines, (lines, before) => {
        const parts = chainParts(lines, before)
        assert.equal(parts.length, 5)
        for (const [index, part] of parts.entries()) {
          const all = lines.find((line) => line.part === index + 1 && line.who === 'all')
          assert.equal(part.cases, all?.cases)
          if ((all?.cases ?? 0) < leastToCount) assert.deepEqual([part.days, part.split], [null, []])
          else {
            assert.equal(part.days, Math.round((all?.days ?? 0) / (all?.cases ?? 1)))
            assert.equal(
              part.split.reduce((sum, { days }) => sum + days, 0),
              part.split.length === 0 ? 0 : part.days,
            )
            assert.ok(part.split.every(({ days }) => days > 0))
            const names = part.split.map(({ who }) => who)
            assert.equal(new Set(names).size, names.length)
          }
        }
        const total = chainTotal(parts)
        if (total) assert.ok(total.waiting <= total.days)
        else assert.ok(parts.some(({ days }) => days === null))
      }),
    )
  })

  it('M2 calls the part sore that is furthest over its norm, and none when all are within', () => {
    const lines = (days: readonly number[]): DaysLine[] =>
      days.flatMap((one, index) => [
        { part: index + 1, who: 'all', cases: 10, days: one * 10 },
        { part: index + 1, who: 'us', cases: 0, days: one * 10 },
      ])
    const parts = chainParts(lines([6, 11, 40, 43, 20]), lines([5, 10, 12, 40, 30]))
    const sorest = sorestPart(parts)
    assert.deepEqual([sorest?.from, sorest?.days, sorest?.norm, sorest?.before], ['planned', 40, 14, 12])
    assert.equal(sorestPart(chainParts(lines([5, 10, 14, 42, 28]), [])), undefined)
    assert.deepEqual(chainTotal(parts), { days: 120, waiting: 120 })
    assert.deepEqual(chainTotal(chainParts([], [])), null)
  })

  it('M2 keeps days that no event explains apart, and work out of the waiting', () => {
    const parts = chainParts(
      [
        { part: 1, who: 'all', cases: 5, days: 50 },
        { part: 1, who: 'resident', cases: 0, days: 20 },
        { part: 1, who: 'work', cases: 0, days: 15 },
      ],
      [],
    )
    assert.deepEqual(parts[0]?.split, [
      { who: 'resident', days: 4 },
      { who: 'work', days: 3 },
      { who: 'unknown', days: 3 },
    ])
  })
})

describe('who has room, who keeps promises', () => {
  it('L1 looks four weeks ahead: what comes, what goes, what is being finished', () => {
    const load = { points: 34, ceiling: 36, finishing: 4, moves: 8 }
    assert.deepEqual(roomOf(load), { forecast: 38, room: 2, state: 'soon' })
    assert.equal(roomOf({ ...load, points: 40, moves: -20 }).state, 'over')
    assert.deepEqual(roomOf({ points: 0, ceiling: 36, finishing: 0, moves: -4 }).forecast, 0)
    const points = fc.integer({ min: 0, max: 200 })
    fc.assert(
      fc.property(
        points,
        points,
        points,
        fc.integer({ min: -50, max: 50 }),
        (held, ceiling, finishing, moves) => {
          const room = roomOf({ points: held, ceiling, finishing, moves })
          assert.equal(room.state === 'over', held > ceiling)
          assert.ok(room.forecast >= 0)
        },
      ),
    )
  })

  it('L6 shows a share from five promises on, and orders links by it', () => {
    const link = (kept: number, later: number, broken: number) => ({ kept, later, broken })
    assert.equal(keptShare(link(3, 1, 0)), null)
    assert.equal(keptShare(link(3, 1, 1)), 60)
    assert.deepEqual(byShare([link(1, 0, 0), link(3, 1, 1), link(9, 0, 1), link(2, 2, 0)]), [
      link(9, 0, 1),
      link(3, 1, 1),
      link(2, 2, 0),
      link(1, 0, 0),
    ])
  })
})

describe('the periods', () => {
  it('M2 end after today and lie against each other, also when the clock changes', () => {
    const days = fc.integer({ min: 0, max: 800 }).map((count) => addDays(plainDate('2026-01-01'), count))
    fc.assert(
      fc.property(days, fc.constantFrom(...periods), (today, period) => {
        const { now, before } = spansOf(period, today)
        assert.equal(before.until.getTime(), now.from.getTime())
        assert.equal(dayOf(now.until), addDays(today, 1))
        assert.equal(daysBetween(dayOf(now.from), dayOf(now.until)), Number(period))
        assert.equal(daysBetween(dayOf(before.from), dayOf(before.until)), Number(period))
      }),
    )
  })
})
