import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { isWorkingDay } from '#shared/calendar.ts'
import { addDays, daysBetween, type PlainDate } from '#shared/plain-date.ts'
import { isRefusal } from '#shared/refusal.ts'
import { agreementStates, markOf, pulseDueOn } from './agreement.ts'
import { decideWait, dueAfter, holds, mayWait, ringOf, type Waiting, waitStates } from './wait.ts'

const today = '2026-11-24' as PlainDate
const one = (id: string, changes: Partial<Waiting> = {}): Waiting => ({
  id,
  state: 'accepted',
  dueOn: today,
  caseId: 'c',
  title: id.toUpperCase(),
  ...changes,
})

describe('D2 an agreement that waits for another', () => {
  it('D2 a ring is refused with the whole ring named', () => {
    const waits = new Map([
      ['b', 'c'],
      ['c', 'd'],
    ])
    const all = ['a', 'b', 'c', 'd'].map((id) => one(id))
    const refused = decideWait(one('d'), all, waits, { on: 'b', days: 7 })
    assert.ok(isRefusal(refused))
    assert.equal(refused.faults[0]?.details?.ring, 'D → B → C → D')
    const itself = decideWait(one('a'), all, waits, { on: 'a', days: 7 })
    assert.ok(isRefusal(itself) && itself.faults[0]?.code === 'wait-ring')
    assert.ok(!isRefusal(decideWait(one('a'), all, waits, { on: 'b', days: 7 })))
  })

  it('D2 whatever is tied in whatever order, nothing ever waits for itself', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f']
    const all = ids.map((id) => one(id))
    const some = fc.constantFrom(...ids)
    fc.assert(
      fc.property(fc.array(fc.tuple(some, some, fc.boolean()), { maxLength: 40 }), (steps) => {
        const waits = new Map<string, string>()
        for (const [id, on, loose] of steps) {
          if (loose) {
            waits.delete(id)
            continue
          }
          // Another wait replaces the one before, so the ring is looked for without it.
          const rest = new Map([...waits].filter(([from]) => from !== id))
          const decided = decideWait(one(id), all, rest, { on, days: 3 })
          assert.equal(isRefusal(decided), ringOf(rest, id, on) !== undefined)
          if (!isRefusal(decided)) waits.set(id, on)
        }
        for (const id of ids) {
          const seen = new Set<string>()
          for (let next: string | undefined = id; next !== undefined; next = waits.get(next)) {
            assert.ok(!seen.has(next), 'a walk along the waits ends')
            seen.add(next)
          }
        }
      }),
    )
  })

  it('D2 D3 late and silent are never computed while it waits, nor is a check-in asked', () => {
    const day = fc.integer({ min: -400, max: 400 }).map((days) => addDays(today, days))
    fc.assert(
      fc.property(
        fc.record({
          state: fc.constantFrom(...agreementStates),
          dueOn: day,
          pulseDays: fc.option(fc.integer({ min: 1, max: 180 })),
          acceptedOn: fc.option(day),
          lastHeardOn: fc.option(day),
          stateSince: day,
          round: fc.integer({ min: 1, max: 3 }),
          wait: fc.option(fc.constantFrom(...waitStates)),
        }),
        (agreement) => {
          const { mark } = markOf(agreement, today)
          if (holds(agreement.wait)) {
            assert.ok(mark !== 'late' && mark !== 'silent', mark)
            assert.equal(pulseDueOn(agreement), undefined)
          } else {
            const { wait: _, ...free } = agreement
            assert.equal(mark, markOf(free, today).mark, 'what is over or never waited is as before')
          }
        },
      ),
    )
  })

  it('D2 the date is counted from the day the other is kept, and falls on a working day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 1, max: 365 }), (later, days) => {
        const keptOn = addDays(today, later)
        const due = dueAfter(keptOn, days)
        assert.ok(isWorkingDay(due))
        assert.ok(daysBetween(keptOn, due) >= days && daysBetween(keptOn, due) <= days + 6)
      }),
    )
  })

  it('D2 only what is open waits, and only for what is open, in the same case; a fixed date lies not before the other', () => {
    for (const state of agreementStates) {
      const refused = isRefusal(decideWait(one('a', { state }), [one('b')], new Map(), { on: 'b', days: 1 }))
      assert.equal(refused, !mayWait(state), state)
      const on = isRefusal(decideWait(one('a'), [one('b', { state })], new Map(), { on: 'b', days: 1 }))
      assert.equal(on, !mayWait(state), state)
    }
    const codeOf = (other: Waiting, days: number | null) => {
      const decided = decideWait(one('a'), [other], new Map(), { on: 'b', days })
      return isRefusal(decided) ? decided.faults[0]?.code : undefined
    }
    assert.equal(codeOf(one('b', { caseId: 'elsewhere' }), 1), 'wait-unknown')
    assert.equal(codeOf(one('b', { dueOn: addDays(today, 1) }), null), 'wait-date-before')
    assert.equal(codeOf(one('b'), null), undefined)
  })
})
