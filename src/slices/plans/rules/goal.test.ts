import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { isRefusal } from '#shared/refusal.ts'
import { checkIndicator, decideResult, progress } from './goal.ts'

describe('D1 goals', () => {
  it('have an indicator with baseline and target, or none at all', () => {
    assert.deepEqual(checkIndicator({ label: '', baseline: null, target: null }), [])
    assert.deepEqual(checkIndicator({ label: 'uren werk', baseline: 0, target: 20 }), [])
    const codes = (indicator: Parameters<typeof checkIndicator>[0]) =>
      checkIndicator(indicator).map(({ code }) => code)
    assert.deepEqual(codes({ label: 'uren', baseline: null, target: null }), [
      'baseline-missing',
      'target-missing',
    ])
    assert.deepEqual(codes({ label: '', baseline: 1, target: 2 }), ['indicator-missing'])
    assert.deepEqual(codes({ label: 'uren', baseline: 4, target: 4 }), ['target-is-baseline'])
  })

  it('measure the way up and the way down', () => {
    assert.equal(progress(0, 20, 4), 0.2)
    assert.equal(progress(5, 1, 3), 0.5)
    assert.equal(progress(5, 1, 7), 0)
    assert.equal(progress(0, 20, 30), 1)
  })

  it('D8 end with an explained result once nothing is open', () => {
    assert.deepEqual(decideResult({ state: 'open', openAgreements: 0 }, 'gelukt'), { state: 'ended' })
    assert.ok(isRefusal(decideResult({ state: 'open', openAgreements: 1 }, 'gelukt')))
    assert.ok(isRefusal(decideResult({ state: 'open', openAgreements: 0 }, ' ')))
  })
})
