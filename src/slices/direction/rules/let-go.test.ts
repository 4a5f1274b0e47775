import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { plainDate } from '#shared/plain-date.ts'
import { type Ended, letGo, letGoFrom, promiserKinds } from './let-go.ts'

const today = plainDate('2026-11-24')
const row: fc.Arbitrary<Ended> = fc.record({
  month: fc.constantFrom('2026-06', '2026-07', '2026-08', '2026-09', '2026-10', '2026-11'),
  promiserKind: fc.constantFrom(...promiserKinds),
  kept: fc.boolean(),
  steppedIn: fc.boolean(),
  count: fc.integer({ min: 1, max: 9 }),
})

describe('D3 how often stepping in was not needed', () => {
  it('D3 looks at six whole months, also over New Year and from the last day of a month', () => {
    assert.equal(letGoFrom(today), '2026-06-01')
    assert.equal(letGoFrom(plainDate('2026-01-31')), '2025-08-01')
    assert.equal(letGoFrom(plainDate('2026-08-31')), '2026-03-01')
  })

  it('D3 counts what ended without the director, and what of it was kept', () => {
    const one = { month: '2026-10', promiserKind: 'organisation', count: 3 } as const
    const { ended, alone, aloneKept, months, kinds } = letGo(
      [
        { ...one, kept: true, steppedIn: false },
        { ...one, kept: false, steppedIn: false, count: 1 },
        { ...one, kept: true, steppedIn: true, count: 2 },
      ],
      today,
    )
    assert.deepEqual([ended, alone, aloneKept], [6, 4, 3])
    assert.equal(months.length, 6, 'months in which nothing ended are there too')
    assert.deepEqual(kinds, [{ kind: 'organisation', ended: 6, alone: 4, aloneKept: 3 }])
  })

  it('D3 the months add up to the whole, and so do the kinds', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
        const whole = letGo(rows, today)
        for (const parts of [whole.months, whole.kinds])
          for (const field of ['ended', 'alone', 'aloneKept'] as const)
            assert.equal(
              parts.reduce((total, part) => total + part[field], 0),
              whole[field],
            )
        assert.ok(whole.aloneKept <= whole.alone && whole.alone <= whole.ended)
      }),
    )
  })
})
