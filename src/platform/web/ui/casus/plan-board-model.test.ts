import assert from 'node:assert/strict'
import { test } from 'node:test'
import { FOLD_AFTER, nextPromise, type PlanPromise, shownInCell } from './plan-board-model.ts'

const promise = (id: string, goalId: string, personId: string): PlanPromise => ({
  id,
  goalId,
  personId,
  state: 'accepted',
  title: id,
  stateText: 'afgesproken',
})
const goals = ['g1', 'g2'].map((id) => ({ id, quote: id }))
const people = ['p1', 'p2'].map((id) => ({ id, name: id }))
const board = [
  promise('a', 'g1', 'p1'),
  promise('b', 'g1', 'p1'),
  promise('c', 'g2', 'p1'),
  promise('d', 'g1', 'p2'),
]

test('arrows walk a column and stay in the goal sideways', () => {
  const go = (from: string, key: string): string | null => nextPromise(board, goals, people, from, key)
  assert.equal(go('a', 'ArrowDown'), 'b')
  assert.equal(go('b', 'ArrowDown'), 'c')
  assert.equal(go('b', 'ArrowRight'), 'd')
  assert.equal(go('d', 'ArrowLeft'), 'a')
  assert.equal(go('d', 'ArrowDown'), 'c')
})

test('a full cell folds, but never the selected promise', () => {
  const cell = Array.from({ length: 7 }, (_, index) => promise(`x${index}`, 'g1', 'p1'))
  assert.equal(shownInCell(cell, false, undefined).length, FOLD_AFTER)
  assert.ok(shownInCell(cell, false, 'x6').some(({ id }) => id === 'x6'))
  assert.equal(shownInCell(cell, true, undefined).length, 7)
})
