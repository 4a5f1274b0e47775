import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { PlainDate } from '#shared/plain-date.ts'
import { laws } from './grounds.ts'
import { type Decider, decidersFor, type Mandate, mandateOf } from './mandate.ts'

const roles = ['director', 'team-lead', 'policy-officer'] as const
const days = ['2026-01-01', '2026-06-01', '2026-11-24', '2027-01-01'] as const

const mandate = fc
  .record({
    role: fc.option(fc.constantFrom(...roles)),
    worker: fc.nat(4),
    law: fc.option(fc.constantFrom(...laws)),
    upTo: fc.option(fc.nat(1_000_000)),
    fromOn: fc.constantFrom(...days),
    endedOn: fc.option(fc.constantFrom(...days)),
  })
  .map(({ worker, ...one }) => ({ ...one, workerId: one.role === null ? `w${worker}` : null }))

const register = fc
  .array(mandate, { maxLength: 12 })
  .map((all): Mandate[] => all.map((one, index) => ({ ...one, id: `m${index}` }) as Mandate))
const workers = fc
  .array(fc.constantFrom(...roles), { minLength: 1, maxLength: 5 })
  .map((all): Decider[] => all.map((role, index) => ({ id: `w${index}`, name: `Werker ${index}`, role })))
const matter = fc.record({
  law: fc.constantFrom(...laws),
  amount: fc.nat(1_200_000),
  on: fc.constantFrom<PlainDate>(...(days as unknown as PlainDate[])),
})

/** The register read as a lawyer would: is there any line that lets this person decide this? Written apart from the rule. */
function mayDecide(all: readonly Mandate[], who: Decider, law: string, amount: number, on: string): boolean {
  for (const line of all) {
    if (line.role !== who.role && line.workerId !== who.id) continue
    if (line.law !== null && line.law !== law) continue
    if (line.upTo !== null && amount > line.upTo) continue
    if (on < line.fromOn || (line.endedOn !== null && on >= line.endedOn)) continue
    return true
  }
  return false
}

describe('who may decide', () => {
  it('D7 names everybody with a mandate that covers the matter on that day, and nobody else', () => {
    fc.assert(
      fc.property(register, workers, matter, (all, people, one) => {
        const named = decidersFor(all, people, one, 'w0').map(({ id }) => id)
        const right = people.filter((who) => mayDecide(all, who, one.law, one.amount, one.on))
        assert.deepEqual(
          [...named].sort(),
          right.map(({ id }) => id),
        )
      }),
      { numRuns: 500 },
    )
  })

  it('D7 puts who asks first, then the smallest mandate that suffices, so that nobody higher is asked than needed', () => {
    fc.assert(
      fc.property(register, workers, matter, fc.nat(4), (all, people, one, asker) => {
        const named = decidersFor(all, people, one, `w${asker}`)
        const rest = named[0]?.id === `w${asker}` ? named.slice(1) : named
        assert.ok(rest.every(({ id }) => id !== `w${asker}`))
        const sums = rest.map(({ upTo }) => upTo ?? Number.POSITIVE_INFINITY)
        assert.deepEqual(
          sums,
          [...sums].sort((a, b) => a - b),
        )
        for (const who of named) {
          const found = mandateOf(all, who, one)
          assert.equal(found?.id, who.mandateId)
          assert.ok(found?.upTo == null || found.upTo >= one.amount)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('D7 lets more money never be decided by more people', () => {
    fc.assert(
      fc.property(register, workers, matter, fc.nat(500_000), (all, people, one, more) => {
        const less = new Set(decidersFor(all, people, one, '').map(({ id }) => id))
        const dearer = decidersFor(all, people, { ...one, amount: one.amount + more }, '')
        assert.ok(dearer.every(({ id }) => less.has(id)))
      }),
    )
  })
})
