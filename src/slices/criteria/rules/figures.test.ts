import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { PlainDate } from '#shared/plain-date.ts'
import {
  daysOf,
  type FactGroup,
  fewest,
  figuresOf,
  measureNames,
  periods,
  weightVerdicts,
} from './figures.ts'

const group = (more: Partial<FactGroup>): FactGroup => ({
  version: 1,
  weight: 'light',
  grew: false,
  fell: false,
  closed: false,
  withoutDirector: false,
  verdict: null,
  cameBack: false,
  cases: 1,
  ...more,
})
const figure = (groups: readonly FactGroup[], measure: string, version: number | null = null) =>
  figuresOf(groups)
    .find((one) => one.version === version)
    ?.figures.find((one) => one.measure === measure)

const aGroup: fc.Arbitrary<FactGroup> = fc.record({
  version: fc.integer({ min: 1, max: 4 }),
  weight: fc.constantFrom('answered', 'referred', 'light', 'heavy'),
  grew: fc.boolean(),
  fell: fc.boolean(),
  closed: fc.boolean(),
  withoutDirector: fc.boolean(),
  verdict: fc.constantFrom(null, ...weightVerdicts),
  cameBack: fc.boolean(),
  cases: fc.integer({ min: 1, max: 12 }),
})

describe('B2 what came of the weights', () => {
  it('counts of the light ones those that grew heavy, also when they were closed', () => {
    const groups = [
      group({ cases: 20 }),
      group({ grew: true, cases: 4 }),
      group({ grew: true, closed: true, cases: 3 }),
      group({ weight: 'heavy', grew: true, cases: 9 }),
    ]
    assert.deepEqual(figure(groups, 'light-grew'), { measure: 'light-grew', count: 7, of: 27 })
  })

  it('asks only of closed heavy ones whether they needed a director, and of answered questions at closing what was said', () => {
    const groups = [
      group({ weight: 'heavy', cases: 8 }),
      group({ weight: 'heavy', closed: true, cases: 10 }),
      group({ weight: 'heavy', closed: true, withoutDirector: true, verdict: 'too-heavy', cases: 6 }),
    ]
    assert.deepEqual(figure(groups, 'heavy-without-director'), {
      measure: 'heavy-without-director',
      count: 6,
      of: 16,
    })
    assert.deepEqual(figure(groups, 'heavy-too-heavy'), { measure: 'heavy-too-heavy', count: 6, of: 6 })
  })

  it('counts what came back per weight of then', () => {
    const groups = [
      group({ weight: 'answered', cases: 30 }),
      group({ weight: 'answered', cameBack: true, cases: 5 }),
      group({ weight: 'referred', cameBack: true, cases: 4 }),
    ]
    assert.deepEqual(figure(groups, 'answered-back'), { measure: 'answered-back', count: 5, of: 35 })
    assert.deepEqual(figure(groups, 'referred-back'), { measure: 'referred-back', count: null, of: null })
  })

  it('never shows a number below five, whatever was counted', () => {
    fc.assert(
      fc.property(fc.array(aGroup, { maxLength: 30 }), (groups) => {
        for (const { figures } of figuresOf(groups)) {
          assert.deepEqual(
            figures.map(({ measure }) => measure),
            measureNames,
          )
          for (const { count, of } of figures) {
            assert.ok(count === null || count >= fewest)
            assert.ok(of === null || of >= fewest)
            assert.ok(count === null || (of !== null && count <= of))
          }
        }
      }),
    )
  })

  it('never lets one hidden version be found by subtracting the others from the whole', () => {
    fc.assert(
      fc.property(fc.array(aGroup, { minLength: 4, maxLength: 40 }), (groups) => {
        const [all, ...versions] = figuresOf(groups)
        for (const measure of measureNames) {
          const of = (one: typeof all) => one?.figures.find((two) => two.measure === measure)?.count
          if (of(all) === null) continue
          const hidden = versions.filter((one) => of(one) === null)
          assert.ok(hidden.length !== 1 || versions.length === 1, measure)
        }
      }),
    )
  })

  it('takes whole quarters and years, and every day lies in its own', () => {
    assert.deepEqual(daysOf('this-quarter', '2026-11-24' as PlainDate), {
      from: '2026-10-01',
      until: '2026-12-31',
    })
    assert.deepEqual(daysOf('last-quarter', '2026-02-10' as PlainDate), {
      from: '2025-10-01',
      until: '2025-12-31',
    })
    for (const period of periods) {
      const { from, until } = daysOf(period, '2028-02-29' as PlainDate)
      assert.ok(from < until)
      assert.equal(period.startsWith('this'), from <= '2028-02-29' && until >= '2028-02-29')
    }
  })
})
