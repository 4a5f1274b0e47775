import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { passedOver } from './steps.ts'

const listed = [
  { id: 'self', ring: 1, lifeDomains: ['debts'] },
  { id: 'club', ring: 3, lifeDomains: ['debts', 'work'] },
  { id: 'desk', ring: 3, lifeDomains: ['debts'] },
  { id: 'law', ring: 4, lifeDomains: ['housing'] },
  { id: 'bank', ring: 5, lifeDomains: ['debts'] },
]
const noted = (optionId: string) => ({ optionId })

describe('B1 why nearer help is not enough', () => {
  it('asks for each nearer step with something that fits, until it is weighed or chosen', () => {
    assert.deepEqual(passedOver({ options: ['bank'], considered: [] }, ['debts'], listed), [1, 3])
    assert.deepEqual(passedOver({ options: ['bank'], considered: [noted('self')] }, ['debts'], listed), [3])
    assert.deepEqual(
      passedOver({ options: ['bank', 'club'], considered: [noted('self')] }, ['debts'], listed),
      [],
    )
  })

  it('asks nothing when nothing is chosen, when the nearest is chosen, or when what is nearer does not fit', () => {
    assert.deepEqual(passedOver({ options: [], considered: [] }, ['debts'], listed), [])
    assert.deepEqual(passedOver({ options: ['self'], considered: [] }, ['debts'], listed), [])
    assert.deepEqual(passedOver({ options: ['law'], considered: [] }, ['housing'], listed), [])
  })

  it('never asks about a step as far as the choice or further, and weighing more never asks more', () => {
    const ids = fc.uniqueArray(fc.constantFrom(...listed.map(({ id }) => id)))
    fc.assert(
      fc.property(ids, ids, fc.constantFrom(...listed), (options, weighed, extra) => {
        const asked = passedOver({ options, considered: weighed.map(noted) }, ['debts'], listed)
        const furthest = Math.max(
          0,
          ...listed.filter(({ id }) => options.includes(id)).map(({ ring }) => ring),
        )
        assert.ok(asked.every((step) => step < furthest))
        const more = passedOver({ options, considered: [...weighed, extra.id].map(noted) }, ['debts'], listed)
        assert.ok(more.every((step) => asked.includes(step)))
      }),
    )
  })
})
