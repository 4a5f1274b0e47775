import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actKeys, acts, actsOf, asksOf } from './acts.ts'

test('D4 every act has a letter of its own that does not move through the list', () => {
  const letters = acts.map((act) => actKeys[act] as string)
  assert.equal(new Set(letters).size, letters.length)
  for (const taken of ['j', 'k', 'z', 'r']) assert.ok(!letters.includes(taken), taken)
})

test('D4 a request is answered, a check-in told how it goes, a day that comes near is done', () => {
  assert.equal(actsOf({ state: 'proposed', mark: 'proposed', group: 'answer' })[0], 'accept')
  assert.equal(actsOf({ state: 'accepted', mark: 'silent', group: 'how' })[0], 'on-track')
  assert.equal(actsOf({ state: 'accepted', mark: 'late', group: 'how' })[0], 'keep')
  assert.equal(actsOf({ state: 'accepted', mark: 'accepted', group: 'soon' })[0], 'keep')
  assert.equal(actsOf({ state: 'accepted', mark: 'accepted', group: 'running' })[0], 'progress')
  assert.deepEqual(actsOf({ state: 'kept', mark: 'kept', group: 'running' }), [])
})

test('D13 a yes to a duty asks to read it first', () => {
  const duty = { ground: 'pw-inform', law: '', article: '', duty: 'x', consequence: 'y' } as const
  assert.equal(asksOf('accept', { duty }), 'duty')
  assert.equal(asksOf('accept', { duty: null }), null)
  assert.equal(asksOf('decline', { duty }), 'command')
})
