import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { isNoWorse, type ListedOption, momentsOf } from './moment.ts'
import { type ChoiceNorm, chanceOfAtLeast, firstNorm, weigh } from './weigh.ts'

const option = (more: Partial<ListedOption>): ListedOption => ({
  id: 'one',
  organisationId: 'kring',
  step: 5,
  price: 600_000,
  waitDays: 30,
  chosen: false,
  ruledOut: false,
  ...more,
})
const kring = option({})
const stek = option({ id: 'two', organisationId: 'stek', price: 590_000, waitDays: 30 })

const anyOption = fc.record({
  id: fc.uuid(),
  organisationId: fc.option(fc.constantFrom('kring', 'stek', 'brug'), { nil: null }),
  step: fc.integer({ min: 1, max: 6 }),
  price: fc.integer({ min: 0, max: 5 }),
  waitDays: fc.option(fc.integer({ min: 0, max: 5 }), { nil: null }),
  chosen: fc.boolean(),
  ruledOut: fc.boolean(),
})

describe('a choice between one organisation and something no worse', () => {
  it('B4 is a moment when one of both was chosen, and only then', () => {
    assert.deepEqual(momentsOf([{ ...kring, chosen: true }, stek]), [
      { organisationId: 'kring', took: true, own: ['one'], alternatives: ['two'] },
    ])
    assert.equal(momentsOf([kring, { ...stek, chosen: true }])[0]?.took, false)
    assert.deepEqual(momentsOf([kring, stek]), [], 'neither was chosen')
  })

  it('B4 counts no alternative that is dearer, later, further away, or that was weighed for this resident', () => {
    for (const worse of [{ price: 600_001 }, { waitDays: 31 }, { waitDays: null }, { step: 6 }]) {
      assert.equal(isNoWorse({ ...stek, ...worse }, kring), false, JSON.stringify(worse))
    }
    assert.equal(isNoWorse(stek, { ...kring, waitDays: null }), true, 'a known wait beats an unknown one')
    assert.deepEqual(
      momentsOf([
        { ...kring, chosen: true },
        { ...stek, ruledOut: true },
      ]),
      [],
    )
  })

  it('B4 never names help without an organisation as the product, but free help can be the alternative', () => {
    const free = option({ id: 'free', organisationId: null, step: 3, price: 0, waitDays: 0 })
    assert.deepEqual(
      momentsOf([{ ...kring, chosen: true }, free]).map(({ organisationId }) => organisationId),
      ['kring'],
    )
  })

  it('B4 holds for any list: both sides are listed, apart, and one of them was chosen', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyOption, { selector: ({ id }) => id, maxLength: 8 }), (listed) => {
        for (const { organisationId, own, alternatives, took } of momentsOf(listed)) {
          const side = (ids: readonly string[]) => listed.filter(({ id }) => ids.includes(id))
          assert.ok(side(own).length > 0 && side(alternatives).length > 0)
          assert.ok(side(own).every((one) => one.organisationId === organisationId))
          assert.ok(side(alternatives).every((one) => one.organisationId !== organisationId && !one.ruledOut))
          assert.equal(
            took,
            side(own).some(({ chosen }) => chosen),
          )
          assert.ok([...side(own), ...side(alternatives)].some(({ chosen }) => chosen))
        }
      }),
    )
  })
})

/** The same chance with whole numbers only. */
function exactly(own: { moments: number; took: number }, peers: { moments: number; took: number }): number {
  const choose = (from: number, count: number): bigint => {
    let result = 1n
    for (let step = 1; step <= count; step++) result = (result * BigInt(from - count + step)) / BigInt(step)
    return count > from ? 0n : result
  }
  const took = own.took + peers.took
  const not = own.moments + peers.moments - took
  let sum = 0n
  for (let count = own.took; count <= Math.min(own.moments, took); count++)
    sum += choose(took, count) * choose(not, own.moments - count)
  return Number((sum * 1_000_000_000n) / choose(took + not, own.moments)) / 1_000_000_000
}

const tally = fc
  .integer({ min: 1, max: 40 })
  .chain((moments) =>
    fc.record({ moments: fc.constant(moments), took: fc.integer({ min: 0, max: moments }) }),
  )

describe('choosing the own employer more often than colleagues do', () => {
  const figures = (took: number, moments: number, peersTook: number, peersMoments: number, people = 4) => ({
    own: { took, moments },
    peers: { took: peersTook, moments: peersMoments, people },
  })
  const cases: readonly [string, ReturnType<typeof figures>, ReturnType<typeof weigh>][] = [
    ['nine of ten against a third', figures(9, 10, 10, 30), 'more'],
    ['nine choices are too few', figures(9, 9, 10, 30), 'too-few'],
    ['two colleagues would be recognised', figures(9, 10, 10, 30, 2), 'too-few-peers'],
    ['colleagues chose too seldom', figures(9, 10, 1, 9), 'too-few-peers'],
    ['six of ten against half is chance', figures(6, 10, 15, 30), 'alike'],
    ['twenty points above, but it may be chance', figures(6, 10, 4, 10), 'alike'],
    ['less often than colleagues', figures(2, 12, 20, 30), 'alike'],
    ['nineteen points above, however sure', figures(690, 1000, 500, 1000), 'alike'],
    ['twenty points above and no chance', figures(700, 1000, 500, 1000), 'more'],
  ]
  for (const [name, given, expected] of cases) {
    it(`B4 ${name}: ${expected}`, () => assert.equal(weigh(given, firstNorm), expected))
  }

  it('B4 works out the chance as whole numbers do', () => {
    fc.assert(
      fc.property(tally, tally, (own, peers) => {
        assert.ok(Math.abs(chanceOfAtLeast(own, peers) - exactly(own, peers)) < 1e-6)
      }),
    )
  })

  it('B4 one more own choice never takes a signal away', () => {
    const norm: ChoiceNorm = { ...firstNorm, minimum: 5, minimumPeers: 1 }
    fc.assert(
      fc.property(tally, tally, (own, peers) => {
        fc.pre(own.took < own.moments)
        const given = (took: number) => ({ own: { ...own, took }, peers: { ...peers, people: 3 } })
        if (weigh(given(own.took), norm) === 'more') assert.equal(weigh(given(own.took + 1), norm), 'more')
      }),
    )
  })
})
