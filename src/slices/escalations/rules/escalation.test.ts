import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { addDays, plainDate } from '#shared/plain-date.ts'
import { isRefusal } from '#shared/refusal.ts'
import {
  clocksFrom,
  decideStep,
  type EscalationState,
  escalationStates,
  escalationSteps,
  escalationTable,
  isOpen,
  nextState,
  type Side,
  type Standing,
  type StepInput,
  stepsOf,
} from './escalation.ts'

const monday = plainDate('2026-11-23')
const whole: Omit<StepInput, 'step'> = {
  words: 'De bank belt vandaag.',
  carriedOutBy: 'Nico Berends',
  byDay: addDays(monday, 60),
}

describe('an escalation', () => {
  it('C9 has an answer for every state and step, and ends where nothing more can be done', () => {
    assert.deepEqual(Object.keys(escalationTable), [...escalationStates])
    for (const state of escalationStates) {
      for (const step of escalationSteps) {
        const next = nextState(state, step)
        assert.ok(next === undefined || (escalationStates.includes(next) && next !== state))
      }
      assert.equal(isOpen(state), ['asked', 'heard', 'decided'].includes(state))
    }
  })

  it('C9 gives the party two working days and the decision five', () => {
    assert.deepEqual(clocksFrom(monday), { hearBy: '2026-11-25', dueOn: '2026-11-30' })
    assert.deepEqual(clocksFrom(plainDate('2026-12-24')), { hearBy: '2026-12-29', dueOn: '2027-01-04' })
  })

  it('C9 is never decided before the party was heard or let its days pass, never by who asked, and once', () => {
    const anySides = fc.subarray<Side>(['director', 'manager', 'party'])
    const move = fc.record({
      step: fc.constantFrom(...escalationSteps),
      sides: anySides,
      days: fc.integer({ min: 0, max: 3 }),
    })
    fc.assert(
      fc.property(fc.array(move, { maxLength: 25 }), fc.boolean(), (moves, hasParty) => {
        const { hearBy } = clocksFrom(monday)
        let state: EscalationState = 'asked'
        let today = monday
        let heard = false
        const decided: EscalationState[] = []
        for (const { step, sides, days } of moves) {
          today = addDays(today, days)
          const standing: Standing = { state, hearBy, sides, hasParty }
          const outcome = decideStep(standing, { ...whole, step, byDay: today }, today)
          assert.equal(!isRefusal(outcome), stepsOf(standing, today).includes(step), 'offered is allowed')
          if (isRefusal(outcome)) continue
          if (step === 'hear') {
            assert.ok(hasParty, 'nobody to hear')
            heard = true
          }
          if (step === 'decide' || step === 'decline') {
            assert.ok(sides.includes('manager'))
            assert.ok(heard || !hasParty || today > hearBy)
            decided.push(outcome)
          }
          if (step === 'withdraw' || step === 'settle') assert.ok(sides.includes('director'))
          if (step === 'settle') assert.deepEqual(decided, ['decided'])
          state = outcome
        }
        assert.ok(decided.length <= 1, 'one decision, for good')
        if (state === 'withdrawn') assert.equal(decided.length, 0)
      }),
      { numRuns: 500 },
    )
  })

  it('C9 tells all faults of a decision at once', () => {
    const standing = { state: 'heard', hearBy: monday, sides: ['manager'], hasParty: true } as const
    const bare = decideStep(standing, { step: 'decide', words: ' ', carriedOutBy: '', byDay: null }, monday)
    assert.deepEqual(isRefusal(bare) && bare.faults?.map(({ pointer }) => pointer), [
      '/words',
      '/carriedOutBy',
      '/byDay',
    ])
    const past = decideStep(standing, { ...whole, step: 'decide', byDay: addDays(monday, -1) }, monday)
    assert.deepEqual(isRefusal(past) && past.faults?.map(({ pointer }) => pointer), ['/byDay'])
    assert.equal(decideStep(standing, { ...whole, step: 'decline', carriedOutBy: '' }, monday), 'declined')
  })
})
