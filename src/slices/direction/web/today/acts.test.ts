import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actsOf } from './acts.ts'

test('who has a telephone is called first when a promise is late', () => {
  assert.deepEqual(actsOf({ kind: 'late', phone: '06 12345678' }), ['call', 'remind', 'renegotiate'])
})

test('without a number a call is not offered', () => {
  assert.deepEqual(actsOf({ kind: 'unhappy', phone: null }), ['read'])
})

test('C2 what somebody promised who is gone is given to another first', () => {
  assert.deepEqual(actsOf({ kind: 'gone', phone: '06 12345678' }), ['give', 'call'])
})

test('another date is answered, not reminded', () => {
  assert.deepEqual(actsOf({ kind: 'countered', phone: null }), ['agree', 'keep-date'])
})
