import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { addDays, type PlainDate } from '#shared/plain-date.ts'
import { isRefusal } from '#shared/refusal.ts'
import { agreementStates } from './agreement.ts'
import { mayWait, type Waiting } from './wait.ts'
import { decideWaitElsewhere, type Elsewhere, waitOn } from './wait-elsewhere.ts'

const today = '2026-11-24' as PlainDate
const one: Waiting = { id: 'a', state: 'accepted', dueOn: today, caseId: 'c', title: 'A' }
const other: Elsewhere = { id: 'r', caseId: 'c', state: 'sent', expectedOn: today, successorId: null }

describe('D2 an agreement that waits for a referral or a step', () => {
  it('D2 a referral until the first contact, a step until it is done; what comes back is lost, what is sent on moves', () => {
    const referral = (state: string, successorId: string | null = null) =>
      waitOn('referral', { ...other, state, successorId })
    for (const state of ['sent', 'seen', 'late-yes', 'accepted']) assert.equal(referral(state), 'waiting')
    for (const state of ['contact', 'closed']) assert.equal(referral(state), 'over')
    for (const state of ['declined', 'bounced', 'withdrawn', 'rerouted']) {
      assert.equal(referral(state), 'lost')
      assert.equal(referral(state, 'next'), 'moved')
    }
    const step = (state: string) => waitOn('route-step', { ...other, state })
    assert.deepEqual(['planned', 'running', 'done', 'skipped'].map(step), [
      'waiting',
      'waiting',
      'over',
      'lost',
    ])
  })

  it('D2 only what is open waits, only for what is open in the same case; the faults are named', () => {
    const state = fc.constantFrom(...agreementStates)
    const stands = fc.constantFrom('planned', 'running', 'done', 'skipped')
    const days = fc.option(fc.integer({ min: 1, max: 365 }))
    const expected = fc.option(fc.integer({ min: -30, max: 60 }))
    fc.assert(
      fc.property(state, stands, days, expected, fc.boolean(), (mine, its, after, on, elsewhere) => {
        const expectedOn = on === null ? null : addDays(today, on)
        const step = { ...other, state: its, expectedOn, caseId: elsewhere ? 'x' : 'c' }
        const wait = decideWaitElsewhere({ ...one, state: mine }, 'route-step', step, after, today)
        const may = mayWait(mine) && !elsewhere && (its === 'planned' || its === 'running')
        const before = after === null && expectedOn !== null && today < expectedOn
        assert.equal(isRefusal(wait), !may || before)
        if (!isRefusal(wait)) assert.ok(wait.dueOn >= today, 'nobody is late by being tied')
      }),
    )
    const unknown = decideWaitElsewhere(one, 'referral', undefined, 7, today)
    assert.ok(isRefusal(unknown) && unknown.faults[0]?.code === 'wait-unknown')
  })

  it('D2 the days are counted from the day that is expected, or from today when that has passed', () => {
    const due = (expectedOn: PlainDate | null, days: number | null) => {
      const wait = decideWaitElsewhere(one, 'referral', { ...other, expectedOn }, days, today)
      return isRefusal(wait) ? wait.code : wait.dueOn
    }
    assert.equal(due(addDays(today, 1), 7), addDays(today, 8))
    assert.equal(due(addDays(today, -20), 7), addDays(today, 7))
    assert.equal(due(null, 7), today, 'nothing to count from')
    assert.equal(due(addDays(today, -1), null), today)
  })
})
