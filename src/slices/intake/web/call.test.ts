import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Checklist } from '../contract.ts'
import { firstChecklist } from '../rules/first-checklist.ts'
import {
  addQuestion,
  changeQuestion,
  isCallDraft,
  newCall,
  parkingOf,
  putBackQuestion,
  questionsToSend,
  removeQuestion,
  reportOf,
  resumed,
  withEarly,
} from './call.ts'
import { answerSignal, askedAlready, nextAnswer, renewSignals } from './signals.ts'

const rob = { id: 'p1', name: 'Rob Terpstra', givenNames: 'Rob', hit: null, newPerson: null }
const list: Checklist = {
  version: 1,
  publishedAt: '2026-01-01T00:00:00Z',
  publishedBy: null,
  items: firstChecklist.map((item) => ({ ...item })),
}
const renewed: Checklist = {
  ...list,
  version: 2,
  items: list.items.map((item) =>
    item.lifeDomain === 'debts'
      ? { ...item, ask: { nl: 'Lukt het met de post?', en: 'Is mail all right?' } }
      : item,
  ),
}

test('A3 only a yes makes a question, with the domain of the signal and the yes as its reason', () => {
  const call = answerSignal(newCall(), 'debts', 'no', 1)
  assert.equal(call.questions.length, 1)
  const asked = answerSignal(call, 'debts', 'yes', 1)
  assert.deepEqual(asked.questions.at(-1)?.lifeDomains, ['debts'])
  const report = reportOf(asked, rob, 'handled', '')
  assert.equal(report.questions.at(-1)?.signal, 'debts')
  assert.deepEqual([report.signals, report.checklistVersion], [[{ lifeDomain: 'debts', answer: 'yes' }], 1])
})

test('A3 a yes that is taken back removes its question, or leaves what was written as an own question', () => {
  const asked = answerSignal(newCall(), 'housing', 'yes', 1)
  assert.equal(answerSignal(asked, 'housing', undefined, 1).questions.length, 1)
  const written = changeQuestion(asked, '2', { ownWords: 'Het lekt.' })
  const back = answerSignal(written, 'housing', 'no', 1)
  assert.deepEqual([back.questions.length, back.questions[1]?.signal], [2, null])
})

test('A3 a signal that was not asked stays empty, and nothing is sent about it', () => {
  const call = answerSignal(answerSignal(newCall(), 'debts', 'no', 1), 'debts', undefined, 1)
  assert.deepEqual([call.signals, call.checklistVersion], [{}, null])
  assert.deepEqual(reportOf(call, rob, 'handled', '').signals, [])
  assert.deepEqual(
    [undefined, 'yes', 'no'].map((one) => nextAnswer(one as 'yes')),
    ['yes', 'no', undefined],
  )
})

test('A3 one yes may make a question for each child; the yes goes with the last of them', () => {
  const one = answerSignal(newCall(), 'parenting', 'yes', 1)
  const two = addQuestion(one, 'parenting')
  assert.equal(removeQuestion(two, '2').signals.parenting, 'yes')
  assert.equal(removeQuestion(removeQuestion(two, '2'), '3').signals.parenting, undefined)
})

test('A3 for whom a question is goes along: a member of the household, a relation, or the caller', () => {
  const about = (who: string) =>
    reportOf(changeQuestion(newCall(), '1', { about: who, ownWords: 'x' }), rob, 'handled', '').questions[0]
  assert.deepEqual([about('child')?.aboutRelation, about('child')?.aboutPersonId], ['child', undefined])
  assert.equal(about('p2')?.aboutPersonId, 'p2')
  assert.equal(about('p1')?.aboutPersonId, undefined)
})

test('A3 a newer list opens what was worded differently, and keeps all that was written', () => {
  const asked = answerSignal(answerSignal(newCall(), 'debts', 'yes', 1), 'housing', 'no', 1)
  const written = changeQuestion(asked, '2', { ownWords: 'De huur.' })
  const next = renewSignals(written, list, renewed)
  assert.deepEqual(next.signals, { housing: 'no' })
  assert.deepEqual([next.questions[1]?.ownWords, next.questions[1]?.signal], ['De huur.', null])
  assert.equal(next.checklistVersion, 2)
  assert.deepEqual(
    renewSignals(written, undefined, renewed).signals,
    {},
    'from a list that is not known any more',
  )
})

test('A3 what was asked by itself need not be asked on', () => {
  const call = changeQuestion(newCall(), '1', { ownWords: 'Ik wil werken.', lifeDomains: ['work'] })
  assert.equal(askedAlready(call, 'work'), 1)
  assert.equal(askedAlready(call, 'debts'), undefined)
})

test('A1 each channel sends what belongs to it and nothing of another', () => {
  const typed = {
    ...newCall(),
    receivedOn: '2026-11-20',
    sender: 'energy' as const,
    referral: {
      name: 'Tol',
      organisation: 'De Brink',
      phone: '',
      residentKnows: true,
      residentAgrees: false,
    },
  }
  const of = (channel: 'phone' | 'post' | 'referral' | 'signal') =>
    Object.keys(reportOf({ ...typed, channel }, rob, 'handled', '')).filter((key) =>
      ['receivedOn', 'referral', 'earlySignal'].includes(key),
    )
  assert.deepEqual(of('phone'), [])
  assert.deepEqual(of('post'), ['receivedOn'])
  assert.deepEqual(of('referral'), ['receivedOn', 'referral'])
  assert.deepEqual(of('signal'), ['receivedOn', 'earlySignal'])
})

test('A7 an empty first question is left out when another one was asked, but never all', () => {
  const call = changeQuestion(addQuestion(newCall()), '2', { ownWords: 'Ik wil werken.' })
  assert.deepEqual(
    questionsToSend(call).map(({ key }) => key),
    ['2'],
  )
  assert.equal(questionsToSend(newCall()).length, 1)
})

test('A1 parking keeps what was written, and a person who is entered is sent with the report only', () => {
  const newPerson = { familyName: 'Visser' }
  const call = { ...newCall(), caller: { ...rob, id: null, newPerson }, contactId: 'c1', typed: 'visser' }
  const parking = parkingOf(call, 'ik overleg even')
  assert.deepEqual([parking.id, parking.personId, parking.title], ['c1', undefined, rob.name])
  assert.deepEqual(resumed('c1', JSON.parse(JSON.stringify(parking.content))), call)
  assert.equal(resumed('c1', { something: 'else' }), undefined)
  const report = reportOf(call, call.caller, 'handled', '')
  assert.deepEqual([report.personId, report.newPerson, report.contactId], [undefined, newPerson, 'c1'])
  assert.ok(isCallDraft({ call }))
  assert.ok(!isCallDraft({ call: { questions: [], callBack: [] } }), 'a draft of an older build')
})

test('A1 a question comes back in its place with its yes, and what was written since stays', () => {
  const asked = answerSignal(addQuestion(newCall()), 'debts', 'yes', 1)
  const before = changeQuestion(asked, '3', { ownWords: 'De huur.' })
  const since = changeQuestion(removeQuestion(before, '3'), '1', { ownWords: 'En ik slaap slecht.' })
  const back = putBackQuestion(addQuestion(since), before, '3')
  assert.deepEqual(
    back.questions.map(({ key, ownWords }) => [key, ownWords]),
    [
      ['1', 'En ik slaap slecht.'],
      ['2', ''],
      ['3', 'De huur.'],
      ['4', ''],
    ],
  )
  assert.deepEqual(back.signals, { debts: 'yes' })
  assert.equal(putBackQuestion(back, before, '3'), back, 'once')
})

test('A1 a question of one call does not come back into the next', () => {
  const before = { ...addQuestion(newCall()), startedAt: '2026-01-01T09:00:00Z' }
  const next = { ...newCall(), startedAt: '2026-01-01T09:05:00Z' }
  assert.equal(putBackQuestion(next, before, '2'), next)
})

test('A1 a name typed before the draft came is kept, and wipes nothing of a call that was left', () => {
  const early = { ...newCall(), typed: 'Sanne', startedAt: '2026-01-01T09:00:00Z' }
  assert.deepEqual(withEarly(newCall(), early), early)
  const left = changeQuestion({ ...newCall(), typed: 'Rob' }, '1', { ownWords: 'De huur.' })
  assert.equal(withEarly(left, newCall()), left)
  assert.deepEqual(withEarly(left, early), { ...left, typed: 'Rob Sanne' })
  assert.deepEqual(withEarly({ ...left, caller: rob }, early).caller, rob, 'who was chosen stays chosen')
})
