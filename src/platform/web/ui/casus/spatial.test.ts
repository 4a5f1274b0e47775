import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nextSpot } from './spatial.ts'

const spots = [
  { id: 'a', x: 0, y: 0 },
  { id: 'b', x: 10, y: 1 },
  { id: 'c', x: 0, y: 10 },
  { id: 'd', x: 10, y: 10 },
]

test('arrows go to the nearest in their direction, and stop at the edge', () => {
  assert.equal(nextSpot(spots, 'a', 'ArrowRight'), 'b')
  assert.equal(nextSpot(spots, 'a', 'ArrowDown'), 'c')
  assert.equal(nextSpot(spots, 'd', 'ArrowLeft'), 'c')
  assert.equal(nextSpot(spots, 'd', 'ArrowUp'), 'b')
  assert.equal(nextSpot(spots, 'a', 'ArrowLeft'), null)
})

test('an unknown start gives the first', () => {
  assert.equal(nextSpot(spots, 'x', 'ArrowUp'), 'a')
  assert.equal(nextSpot([], 'x', 'ArrowUp'), null)
})
