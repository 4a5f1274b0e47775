import assert from 'node:assert/strict'
import { test } from 'node:test'
import { monthStarts, shorter } from './timeline-words.ts'

test('a label gets shorter by whole words and never ends in a small one', () => {
  assert.deepEqual(shorter('proefplaats bij Fietspunt van Rijn'), [
    'proefplaats bij Fietspunt',
    'proefplaats',
  ])
  assert.deepEqual(shorter('intake schuldhulp, deel 4'), [
    'intake schuldhulp, deel',
    'intake schuldhulp',
    'intake',
  ])
  assert.deepEqual(shorter('loonstrook'), [])
})

test('the months run over the end of a year', () => {
  assert.deepEqual(monthStarts('2026-11-22', '2027-01-05'), ['2026-11-01', '2026-12-01', '2027-01-01'])
})
