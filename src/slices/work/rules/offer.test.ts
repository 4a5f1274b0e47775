import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { addDays, type PlainDate } from '#shared/plain-date.ts'
import {
  availableSteps,
  type Followed,
  inOrder,
  isOpen,
  isYoung,
  nextState,
  type OfferState,
  offerStates,
  offerSteps,
  offerTable,
  standingOf,
  startBy,
  takesPlace,
} from './offer.ts'

const today = '2026-11-24' as PlainDate
const sides = ['resident', 'worker', 'director'] as const

describe('an offer of work or learning', () => {
  it('D14 has an answer for every state and step, and ends where nothing more can be done', () => {
    assert.deepEqual(Object.keys(offerTable), [...offerStates])
    for (const state of offerStates)
      for (const step of offerSteps) {
        const next = nextState(state, step)
        assert.ok(next === undefined || offerStates.includes(next))
      }
    for (const end of ['stopped', 'ended'] as const) assert.deepEqual(availableSteps(end, 'director'), [])
  })

  it('D13 a no never ends it: only a human being does, after the conversation', () => {
    const step = fc.record({ step: fc.constantFrom(...offerSteps), side: fc.constantFrom(...sides) })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let state: OfferState = 'proposed'
        let saidYes = false
        for (const { step: taken, side } of steps) {
          if (!availableSteps(state, side).includes(taken)) continue
          const before = state
          state = nextState(state, taken) ?? assert.fail('what is offered leads somewhere')
          if (taken === 'want') saidYes = true
          if (taken === 'not-want') assert.equal(state, 'talk')
          if (side === 'resident')
            assert.ok(['wanted', 'talk'].includes(state), 'a resident stops or starts nothing')
          if (taken === 'start-trial') assert.equal(side, 'director')
          if (before === 'talk') assert.ok(state === 'wanted' || state === 'stopped')
          if (takesPlace(state)) assert.ok(saidYes, 'nobody starts without a yes')
        }
        assert.equal(isOpen(state), availableSteps(state, 'director').includes('stop'))
      }),
      { numRuns: 500 },
    )
  })

  it('D14 counts the young from 16 until their 27th birthday, and gives them a day to have started', () => {
    assert.ok(!isYoung('2010-11-25' as PlainDate, today))
    assert.ok(isYoung('2010-11-24' as PlainDate, today))
    assert.ok(isYoung('1999-11-25' as PlainDate, today))
    assert.ok(!isYoung('1999-11-24' as PlainDate, today))
    assert.ok(!isYoung(null, today))
    assert.equal(startBy(true, today, null), '2027-01-05')
    assert.equal(
      startBy(true, today, '2027-02-01' as PlainDate),
      '2027-02-01',
      'the school year begins later',
    )
    assert.equal(startBy(true, today, '2026-12-01' as PlainDate), '2027-01-05')
    assert.equal(startBy(false, today, null), null)
  })

  it('D14 whoever said no comes first, then the longest silence, then what is past its day', () => {
    const offer = (id: string, more: Partial<Followed>): Followed => ({
      id,
      state: 'proposed',
      lastStepOn: today,
      startBy: null,
      trialUntil: null,
      ...more,
    })
    const list = [
      offer('going', { startBy: addDays(today, 3) }),
      offer('trial', { state: 'trial', lastStepOn: addDays(today, -20), trialUntil: addDays(today, 5) }),
      offer('late', { startBy: addDays(today, -1) }),
      offer('silent-20', { lastStepOn: addDays(today, -20) }),
      offer('silent-30', { lastStepOn: addDays(today, -30) }),
      offer('talk', { state: 'talk' }),
    ]
    assert.deepEqual(
      inOrder(list, today).map(({ id }) => id),
      ['talk', 'silent-30', 'silent-20', 'late', 'going', 'trial'],
    )
    assert.equal(
      standingOf(offer('over', { state: 'trial', trialUntil: addDays(today, -14) }), today),
      'going',
    )
    const over = offer('over', {
      state: 'trial',
      lastStepOn: addDays(today, -40),
      trialUntil: addDays(today, -14),
    })
    assert.equal(standingOf(over, today), 'silent', 'after the trial somebody should have said how it went')
  })
})
