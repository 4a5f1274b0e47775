import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import type { Extension } from '#shared/deadline.ts'
import { type PlainDate, plainDate } from '#shared/plain-date.ts'
import { deadlineOf } from './suspend.ts'
import { type TermKindKey, termKindKeys } from './term-kinds.ts'

interface DatedCase {
  readonly kind: TermKindKey
  readonly start: string
  /** First and last day that stood still. */
  readonly stops?: readonly (readonly [string, string])[]
  readonly extension?: { readonly unit: 'days' | 'weeks'; readonly count: number }
  readonly due: string
  readonly why?: string
}

/*
 * The answers were worked out without this code: days ticked off one at a time on a calendar in which every day off of
 * 2023 to 2031 was written by hand from published calendars. The named ones were checked by hand as well.
 */
const cases: readonly DatedCase[] = JSON.parse(
  readFileSync(new URL('./dated-cases.json', import.meta.url), 'utf8'),
)

describe('B6 three hundred dated cases', () => {
  it('covers every term, 2024 to 2030, suspensions and extensions', () => {
    assert.equal(cases.length, 300)
    assert.deepEqual([...new Set(cases.map(({ kind }) => kind))].sort(), [...termKindKeys].sort())
    const years = new Set(cases.map(({ due }) => due.slice(0, 4)))
    for (let year = 2024; year <= 2030; year++) assert.ok(years.has(String(year)), String(year))
    assert.ok(cases.filter(({ stops }) => stops !== undefined).length >= 60)
    assert.ok(cases.filter(({ extension }) => extension !== undefined).length >= 15)
  })

  for (const kind of termKindKeys) {
    it(`ends ${kind} on the day that a calendar gives`, () => {
      const own = cases.filter((one) => one.kind === kind)
      assert.ok(own.length > 0)
      for (const one of own) {
        const extension: Extension | null = one.extension ? { ...one.extension, reason: 'r' } : null
        const suspensions = (one.stops ?? []).map(([from, until]) => ({
          from: plainDate(from),
          until: plainDate(until),
          reason: 'r',
        }))
        const facts = { kind, startsOn: plainDate(one.start), metOn: null, suspensions, extension }
        const { due } = deadlineOf(facts, '2031-12-31' as PlainDate)
        assert.equal(due, one.due, `${one.start} ${JSON.stringify(one.stops ?? [])} ${one.why ?? ''}`)
      }
    })
  }
})
