import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainDate } from '#shared/plain-date.ts'
import { whenColumns } from './when-columns.ts'

test('the month of today is cut in two', () => {
  const columns = whenColumns(plainDate('2026-10-07'), plainDate('2026-12-20'), plainDate('2026-11-24'))
  assert.deepEqual(
    columns.map(({ kind, from, to }) => [kind, from, to]),
    [
      ['month', '2026-10-01', '2026-10-31'],
      ['until-today', '2026-11-01', '2026-11-24'],
      ['rest', '2026-11-25', '2026-11-30'],
      ['month', '2026-12-01', '2026-12-31'],
    ],
  )
})

test('on the last day of a month nothing is left of it', () => {
  const columns = whenColumns(plainDate('2026-11-01'), plainDate('2026-12-01'), plainDate('2026-11-30'))
  assert.deepEqual(
    columns.map(({ kind }) => kind),
    ['until-today', 'month'],
  )
})
