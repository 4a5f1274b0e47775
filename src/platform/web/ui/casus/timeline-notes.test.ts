import assert from 'node:assert/strict'
import { test } from 'node:test'
import { placeNotes } from './timeline-notes.ts'

const note = { id: 'n', laneId: 'werkplein', date: '2026-11-13', label: '13 nov', promiseId: 'p' }

test('D11 a dot stands below the words of the lane of its promise', () => {
  const [placed] = placeNotes([note], [{ id: 'werkplein', y: 30 }], () => 200)
  assert.equal(placed?.x, 200)
  assert.ok((placed?.y ?? 0) > 30)
})

test('D11 what lies outside the line or has no lane is left out', () => {
  assert.deepEqual(
    placeNotes([note], [{ id: 'werkplein', y: 30 }], () => null),
    [],
  )
  assert.deepEqual(
    placeNotes([note], [{ id: 'cjg', y: 30 }], () => 200),
    [],
  )
})
