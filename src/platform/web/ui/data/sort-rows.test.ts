import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sortRows } from './sort-rows.ts'

test('numbers as numbers, words without case, nothing last', () => {
  const rows = [{ n: 10 }, { n: null }, { n: 9 }]
  assert.deepEqual(
    sortRows(rows, (row) => row.n, 'ascending').map((row) => row.n),
    [9, 10, null],
  )
  assert.deepEqual(
    sortRows(rows, (row) => row.n, 'descending').map((row) => row.n),
    [10, 9, null],
  )
  assert.deepEqual(
    sortRows(['b', 'A', 'c'], (row) => row, 'ascending'),
    ['A', 'b', 'c'],
  )
})
