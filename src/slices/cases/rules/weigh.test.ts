import assert from 'node:assert/strict'
import { it } from 'node:test'
import { checkWeighing } from './weigh.ts'

it('B2 a running case gets the other weight, and something argues for it', () => {
  assert.deepEqual(checkWeighing('light', { weight: 'heavy', reasons: ['safety'] }), [])
  assert.deepEqual(
    checkWeighing('heavy', { weight: 'heavy', reasons: [] }).map(({ code }) => code),
    ['weight-same', 'weight-unreasoned'],
  )
})
