import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { OwnPromise } from '../../contract.ts'
import { actKeys, acts, actsOf, asksOf } from './acts.ts'

const rest = { proofAsked: false, lines: [], repeats: null, dueOn: '2026-11-24' }

test('D4 every act has a letter of its own that does not move through the list', () => {
  const letters = acts.map((act) => actKeys[act] as string)
  assert.equal(new Set(letters).size, letters.length)
  for (const taken of ['j', 'k', 'z', 'r']) assert.ok(!letters.includes(taken), taken)
})

test('D4 a request is answered, a check-in told how it goes, a day that comes near is done', () => {
  const once = { repeats: null, commands: ['keep' as const] }
  assert.equal(actsOf({ state: 'proposed', mark: 'proposed', group: 'answer', ...once })[0], 'accept')
  assert.equal(actsOf({ state: 'accepted', mark: 'silent', group: 'how', ...once })[0], 'on-track')
  assert.equal(actsOf({ state: 'accepted', mark: 'late', group: 'how', ...once })[0], 'keep')
  assert.equal(actsOf({ state: 'accepted', mark: 'accepted', group: 'soon', ...once })[0], 'keep')
  assert.equal(actsOf({ state: 'accepted', mark: 'accepted', group: 'running', ...once })[0], 'progress')
  assert.deepEqual(actsOf({ state: 'kept', mark: 'kept', group: 'running', ...once }), [])
})

test('D2 the open time of what is repeated is told with one key, from the day on which it can be', () => {
  const repeats = {
    unit: 'week',
    every: 1,
    times: 8,
    kept: 2,
    missed: 0,
    skipped: 0,
    firstOn: '2026-11-23',
    lastOn: '2027-01-11',
  } as const
  const weekly = { state: 'accepted', mark: 'accepted', group: 'soon', repeats } as const
  assert.deepEqual(actsOf({ ...weekly, commands: ['keep', 'miss'] }).slice(0, 2), ['keep', 'miss'])
  assert.equal(actsOf({ ...weekly, commands: ['miss'] })[0], 'miss')
  assert.equal(asksOf('keep', { ...rest, duty: null, repeats }), null)
  assert.equal(asksOf('keep', { ...rest, duty: null }), 'command')
  assert.equal(asksOf('miss', { ...rest, duty: null, repeats }), 'command')
})

test('D13 a yes to a duty asks to read it first', () => {
  const duty = { ground: 'pw-inform', law: '', article: '', duty: 'x', consequence: 'y' } as const
  assert.equal(asksOf('accept', { ...rest, duty }), 'duty')
  assert.equal(asksOf('accept', { ...rest, duty: null }), null)
  assert.equal(asksOf('decline', { ...rest, duty }), 'command')
})

test('D2 "done" brings the proof that was asked, unless a line of it stands beside this round', () => {
  const line = { kind: 'proof', struck: false, earlier: false } as OwnPromise['lines'][number]
  const asks = (proofAsked: boolean, ...lines: OwnPromise['lines']) =>
    asksOf('keep', { ...rest, duty: null, proofAsked, lines })
  assert.equal(asks(false), 'command')
  assert.equal(asks(true), 'proof')
  assert.equal(asks(true, line), 'command')
  for (const other of [{ struck: true }, { earlier: true }, { kind: 'work' as const }])
    assert.equal(asks(true, { ...line, ...other }), 'proof', JSON.stringify(other))
  const weekly = (day: string) =>
    asksOf('keep', {
      ...rest,
      duty: null,
      proofAsked: true,
      lines: [{ ...line, day }],
      repeats: {} as OwnPromise['repeats'],
    })
  assert.equal(weekly('2026-11-23'), 'proof', 'what showed the time before says nothing of this one')
  assert.equal(weekly('2026-11-24'), null)
})
