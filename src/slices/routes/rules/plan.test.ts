import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { plainDate } from '#shared/plain-date.ts'
import { planFaults, type StepPlan, wordFaults } from './plan.ts'

const exists = new Set(['werkplein', 'cjg'])
const plan: StepPlan = { organisationId: 'werkplein', parties: [], fromOn: null, untilOn: null }
const codes = (more: Partial<StepPlan>) =>
  planFaults({ ...plan, ...more }, exists).map(({ pointer, code }) => `${pointer} ${code}`)

describe('C8 who answers for a step, and when', () => {
  it('C8 one organisation is one thing in a step, and exists', () => {
    assert.deepEqual(codes({}), [])
    assert.deepEqual(codes({ organisationId: null }), [])
    assert.deepEqual(codes({ organisationId: 'x' }), ['/organisationId route-organisation-unknown'])
    const told = { organisationId: 'cjg', say: 'is-told' } as const
    assert.deepEqual(codes({ parties: [told] }), [])
    assert.deepEqual(codes({ parties: [told, { ...told, say: 'decides-with' }] }), [
      '/parties/1/organisationId route-party-twice',
    ])
    assert.deepEqual(codes({ parties: [{ ...told, organisationId: 'werkplein' }] }), [
      '/parties/0/organisationId route-party-twice',
    ])
  })

  it('C8 ends on the day of its begin or later', () => {
    const [early, late] = [plainDate('2026-11-24'), plainDate('2026-11-25')]
    assert.deepEqual(codes({ fromOn: early, untilOn: early }), [])
    assert.deepEqual(codes({ fromOn: late, untilOn: early }), ['/untilOn route-until-before-from'])
    assert.deepEqual(codes({ untilOn: early }), [])
  })

  it('D12 an own step has a name and life domains, each once', () => {
    assert.deepEqual(wordFaults({ name: 'Kennismaken', lifeDomains: ['work'] }), [])
    assert.deepEqual(
      wordFaults({ name: ' ', lifeDomains: ['work', 'work'] }).map(({ code }) => code),
      ['route-name-missing', 'route-domains-missing'],
    )
  })
})
