import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { PlainDate } from '#shared/plain-date.ts'
import {
  effects,
  type FigureLine,
  figuresOf,
  minimumPeople,
  monthlyEffect,
  outflowFaults,
} from './outflow.ts'

const start = '2026-10-01' as PlainDate
const outflow = { effect: 'partly', fromOn: start, before: 140_000, after: 60_000 } as const

describe('outflow', () => {
  it('D10 says what it saves a month, and refuses amounts that say something else than the word', () => {
    assert.equal(monthlyEffect(outflow), 80_000)
    const codes = (more: object) => outflowFaults({ ...outflow, ...more }, start).map(({ code }) => code)
    assert.deepEqual(codes({}), [])
    assert.deepEqual(codes({ after: 0 }), ['outflow-partly-amount'])
    assert.deepEqual(codes({ effect: 'ended', after: 0 }), [])
    assert.deepEqual(codes({ effect: 'ended' }), ['outflow-ended-amount'])
    assert.deepEqual(codes({ effect: 'none', after: 140_000 }), [])
    assert.deepEqual(codes({ effect: 'none', fromOn: '2026-09-30' }), [
      'outflow-before-start',
      'outflow-none-amount',
    ])
  })

  it('D10 no figure, and no difference of figures, is about one to four people', () => {
    const line: fc.Arbitrary<FigureLine> = fc.record({
      month: fc.constantFrom('2026-09-01', '2026-10-01', '2026-11-01').map((day) => day as PlainDate),
      effect: fc.constantFrom(...effects),
      people: fc.constant(1),
      cents: fc.integer({ min: 0, max: 150_000 }),
    })
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const figures = figuresOf(lines)
        const few = (count: number): boolean => count > 0 && count < minimumPeople
        const shown = figures.months.reduce((sum, { people }) => sum + (people ?? 0), 0)
        for (const { people, ended, cents } of figures.months) {
          assert.ok(people === null || !few(people))
          assert.ok(ended === null || people === null || (!few(ended) && !few(people - ended)))
          assert.equal(people === null, cents === null)
        }
        if (figures.people !== null) assert.ok(!few(figures.people) && !few(figures.people - shown))
        const counted = lines.filter(({ effect }) => effect !== 'none').length
        assert.ok(figures.people === null || figures.people === counted)
      }),
      { numRuns: 500 },
    )
  })

  it('D10 a correction takes the earlier line back', () => {
    const lines = Array.from(
      { length: 6 },
      () => ({ month: start, effect: 'ended', people: 1, cents: 100 }) as const,
    )
    const back = { month: start, effect: 'ended', people: -1, cents: -100 } as const
    const again = { month: start, effect: 'none', people: 1, cents: 0 } as const
    assert.deepEqual(figuresOf([...lines, back, again]).months, [
      { month: start, people: 5, ended: 5, cents: 500 },
    ])
  })
})
