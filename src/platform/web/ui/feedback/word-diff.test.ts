import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordDiff } from './word-diff.ts'

const changed = (parts: readonly { text: string; changed: boolean }[]): string[] =>
  parts.filter((part) => part.changed).map((part) => part.text.trim())

test('marks only the words which differ, and loses none', () => {
  const mine = 'Drie dagen per week, vanaf maandag 30 november'
  const theirs = 'Drie dagen per week, onder schooltijd, vanaf dinsdag 1 december'
  const [left, right] = wordDiff(mine, theirs)
  assert.deepEqual(changed(left), ['maandag 30 november'])
  assert.deepEqual(changed(right), ['onder schooltijd,', 'dinsdag 1 december'])
  assert.equal(left.map((part) => part.text).join(''), mine)
  assert.equal(right.map((part) => part.text).join(''), theirs)
})

test('equal and empty texts', () => {
  assert.deepEqual(wordDiff('zo is het', 'zo is het').map(changed), [[], []])
  assert.deepEqual(wordDiff('', 'nieuw').map(changed), [[], ['nieuw']])
})
