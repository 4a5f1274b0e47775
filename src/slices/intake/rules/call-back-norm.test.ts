import assert from 'node:assert/strict'
import { it } from 'node:test'
import { checkCallBackNorm } from './call-back-norm.ts'

it('A1 a call-back norm has a day on which people can call', () => {
  assert.deepEqual(checkCallBackNorm({ opensAt: 510, closesAt: 1020 }), [])
  assert.deepEqual(checkCallBackNorm({ opensAt: 510, closesAt: 569 }), [
    { pointer: '/closesAt', code: 'call-back-norm-day' },
  ])
  assert.equal(checkCallBackNorm({ opensAt: 1020, closesAt: 510 }).length, 1)
})
