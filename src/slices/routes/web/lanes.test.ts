import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { addDays, plainDate } from '#shared/plain-date.ts'
import type { CaseRoute, RouteStep } from '../contract.ts'
import { placeLanes } from './lanes.ts'

const today = plainDate('2026-11-24')
const werkplein = { id: 'werkplein', name: 'Werkplein', people: [] }
const cjg = { id: 'cjg', name: 'CJG', people: [] }
let made = 0
const step = (fromOn: string | null, untilOn: string | null, more: Partial<RouteStep> = {}): RouteStep => ({
  id: `s${++made}`,
  place: made,
  person: null,
  code: null,
  name: { nl: `Stap ${made}`, en: `Step ${made}` },
  purpose: { nl: '', en: '' },
  lifeDomains: ['work'],
  law: null,
  state: 'planned',
  responsible: werkplein,
  parties: [],
  fromOn,
  untilOn,
  begunOn: null,
  endedOn: null,
  skipped: null,
  withdrawn: null,
  commands: [],
  version: 1,
  ...more,
})
const route = (steps: RouteStep[], findings: CaseRoute['findings'] = []): CaseRoute => ({
  caseId: 'c',
  household: 'Terpstra',
  closed: false,
  steers: true,
  opens: true,
  version: 1,
  today,
  steps,
  findings,
  members: [],
  organisations: [],
})

describe('C8 the lanes of a route', () => {
  it('C8 gives each organisation a lane, nobody the last; what has no day has no place', () => {
    const placed = placeLanes(
      route([
        step('2026-11-02', '2026-11-20', { responsible: null }),
        step('2026-11-23', '2026-12-04'),
        step('2026-12-01', '2026-12-11'),
        step('2026-12-01', '2026-12-11', { responsible: cjg }),
        step(null, null),
        step('2026-12-01', null, { state: 'skipped', endedOn: today }),
      ]),
    )
    assert.deepEqual(
      placed?.lanes.map(({ organisation, rows, bars }) => [organisation?.name, rows, bars.length]),
      [
        ['Werkplein', 2, 2],
        ['CJG', 1, 1],
        [undefined, 1, 1],
      ],
    )
    assert.equal(placed?.undated, 1)
    assert.deepEqual(
      placed?.months.map(({ day }) => day),
      ['2026-11-01', '2026-12-01'],
    )
    assert.equal(placeLanes(route([step(null, null)])), null)
  })

  it('C8 draws gaps and overlaps in three rows at most, so that the steps stay in sight', () => {
    const steps = [step('2026-11-02', '2026-12-04'), step('2026-11-02', '2026-12-04', { responsible: cjg })]
    const finding = {
      kind: 'two-at-once',
      from: '2026-11-02',
      until: '2026-12-04',
    } as const
    const placed = placeLanes(
      route(
        steps,
        Array.from({ length: 5 }, () => ({ ...finding, stepIds: [], organisations: [], lifeDomains: [] })),
      ),
    )
    assert.deepEqual([placed?.found.length, placed?.foundRows], [3, 3])
  })

  it('C8 no two bars of a lane touch, and all stand on the line', () => {
    const one = fc.record({
      from: fc.integer({ min: -60, max: 60 }),
      length: fc.integer({ min: 0, max: 40 }),
    })
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 10 }), (drawn) => {
        const placed = placeLanes(
          route(drawn.map(({ from, length }) => step(addDays(today, from), addDays(today, from + length)))),
        )
        assert.ok(placed)
        for (const { bars, rows } of placed.lanes) {
          for (const bar of bars) {
            assert.ok(bar.start >= 0 && bar.start + bar.width <= 100.001 && bar.row < rows)
            for (const other of bars.filter(({ row, step: it }) => row === bar.row && it !== bar.step))
              assert.ok(
                String(other.step.untilOn) < String(bar.step.fromOn) ||
                  String(bar.step.untilOn) < String(other.step.fromOn),
              )
          }
        }
        assert.ok(placed.today >= 0 && placed.today <= 100)
      }),
    )
  })
})
