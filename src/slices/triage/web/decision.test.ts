import assert from 'node:assert/strict'
import { test } from 'node:test'
import { firstCriteria } from '#slices/criteria/contract'
import { choiceFor, choose, decisionOf, newDecision, reasonsOf, suggestReasons } from './decision.ts'

const question = (id: string, ...lifeDomains: string[]) => ({
  id,
  lifeDomains,
  ownWords: '',
  wishedEffect: '',
  askedOn: false,
  state: 'new',
  signal: null,
  decision: null,
})
const facts = {
  criteria: firstCriteria,
  questions: 2,
  domains: ['income', 'parenting'],
  parties: 3,
  rings: [1],
}
const chosen = {
  criteriaVersion: 1,
  open: [question('a', 'income'), question('b', 'parenting')],
  factsOf: () => facts,
  directorId: 'd',
  memberIds: ['p'],
  options: [
    { id: 'o1', lifeDomains: ['parenting'] },
    { id: 'o2', lifeDomains: ['housing'] },
  ],
  weighed: [{ id: 'o3', lifeDomains: ['income'] }],
}

test('reasons are suggested from the facts, other ones for a plan than for an answer', () => {
  assert.deepEqual(suggestReasons('heavy', facts), [
    'several-domains',
    'questions-hold-each-other',
    'more-than-two-parties',
  ])
  assert.deepEqual(suggestReasons('referred', facts), ['own-network-can'])
})

test('B2 a reason that was dropped meanwhile, or argues for another weight, is not sent again', () => {
  const choice = {
    weight: 'heavy' as const,
    reasons: ['safety', 'one-question', 'gone'],
    note: '',
    referredTo: '',
  }
  assert.deepEqual(reasonsOf(choice, facts), ['safety'])
  const without = firstCriteria.filter(({ code }) => code !== 'safety')
  assert.deepEqual(reasonsOf(choice, { ...facts, criteria: without }), [])
})

test('one choice holds for all questions until they are told apart', () => {
  const together = choose(newDecision(), 'a', { weight: 'heavy' })
  assert.equal(choiceFor(together, 'b').weight, 'heavy')
  const apart = choose({ ...together, perQuestion: true }, 'b', { weight: 'answered' })
  assert.equal(choiceFor(apart, 'a').weight, 'heavy')
  assert.equal(choiceFor(apart, 'b').weight, 'answered')
})

test('chosen help goes with the question it is for; what fits none goes with the first', () => {
  const body = decisionOf(choose(newDecision(), 'a', { weight: 'heavy' }), chosen)
  assert.deepEqual(
    body?.decisions.map(({ options }) => options),
    [['o2'], ['o1']],
  )
})

test('B1 why nearer help is not enough goes with the question it would be for', () => {
  const draft = { ...choose(newDecision(), 'a', { weight: 'heavy' }), considered: { o3: 'tried' as const } }
  assert.deepEqual(
    decisionOf(draft, chosen)?.decisions.map(({ considered }) => considered),
    [[{ optionId: 'o3', verdict: 'tried' }], []],
  )
})

test('a decision without a weight cannot be sent; an answer names no director', () => {
  assert.equal(decisionOf(newDecision(), chosen), undefined)
  assert.equal(decisionOf(choose(newDecision(), 'a', { weight: 'answered' }), chosen)?.directorId, undefined)
})
