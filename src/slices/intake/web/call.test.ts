import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  addQuestion,
  answerSignal,
  changeQuestion,
  newCall,
  park,
  questionsToSend,
  reportOf,
  resume,
} from './call.ts'

const rob = { id: 'p1', name: 'Rob Terpstra', givenNames: 'Rob', hit: null }
const now = new Date('2026-11-24T09:00:00Z')

test('only a yes makes a question, with the domain of the signal and marked as asked on', () => {
  const call = answerSignal(newCall(), 'debts', 'no')
  assert.equal(call.questions.length, 1)
  const asked = answerSignal(call, 'debts', 'yes')
  assert.deepEqual(asked.questions.at(-1)?.lifeDomains, ['debts'])
  assert.equal(reportOf(asked, rob, 'handled', '').questions.at(-1)?.askedOn, true)
})

test('a yes that is taken back removes its question, unless something is written in it', () => {
  const asked = answerSignal(newCall(), 'housing', 'yes')
  assert.equal(answerSignal(asked, 'housing', undefined).questions.length, 1)
  const written = changeQuestion(asked, '2', { ownWords: 'Het lekt.' })
  assert.equal(answerSignal(written, 'housing', 'no').questions.length, 2)
})

test('a signal that was not asked stays empty', () => {
  assert.deepEqual(answerSignal(answerSignal(newCall(), 'debts', 'no'), 'debts', undefined).signals, {})
})

test('an empty first question is left out when another one was asked, but never all', () => {
  const call = changeQuestion(addQuestion(newCall()), '2', { ownWords: 'Ik wil werken.' })
  assert.deepEqual(
    questionsToSend(call).map(({ key }) => key),
    ['2'],
  )
  assert.equal(questionsToSend(newCall()).length, 1)
})

test('parking keeps what was written and starts anew; resuming parks what was open', () => {
  const first = { ...newCall(), caller: rob }
  const parked = park({ call: first, parked: [] }, now)
  assert.equal(parked.call.caller, null)
  const [waiting] = parked.parked
  assert.ok(waiting)
  const back = resume({ ...parked, call: { ...newCall(), typed: 'jansen' } }, waiting, now)
  assert.equal(back.call.caller, rob)
  assert.equal(back.parked[0]?.call.typed, 'jansen')
})
