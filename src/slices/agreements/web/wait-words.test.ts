import assert from 'node:assert/strict'
import { test } from 'node:test'
import { daysAreWrong, usualWait, waitOf } from './wait-words.ts'

test('D2 what is chosen becomes a wait, or none', () => {
  assert.equal(waitOf(usualWait), undefined)
  const on = { ...usualWait, waitsOn: 'route-step abc' }
  assert.deepEqual(waitOf(on), { kind: 'route-step', on: 'abc', daysAfter: 14 })
  assert.deepEqual(waitOf({ ...on, waitsUntil: 'fixed' }), { kind: 'route-step', on: 'abc', daysAfter: null })
})

test('D2 days are looked at only where they count', () => {
  const on = { ...usualWait, waitsOn: 'referral abc' }
  for (const waitsDays of ['', '0', '366', '1,5', 'veertien']) {
    assert.equal(daysAreWrong({ ...on, waitsDays }), true, waitsDays)
    assert.equal(daysAreWrong({ ...on, waitsDays, waitsUntil: 'fixed' }), false)
    assert.equal(daysAreWrong({ ...usualWait, waitsDays }), false)
  }
  assert.equal(daysAreWrong({ ...on, waitsDays: '365' }), false)
})
