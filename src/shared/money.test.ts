import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inEuros } from './money.ts'

test('an amount is written as the reader’s language writes it', () => {
  assert.equal(inEuros(940_000, 'nl').replace(/\s/g, ' '), '€ 9.400')
  assert.equal(inEuros(940_000, 'en'), '€9,400')
})
