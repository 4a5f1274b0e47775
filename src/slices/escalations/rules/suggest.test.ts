import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { addDays, plainDate } from '#shared/plain-date.ts'
import { referralStates, type WatchedLink } from '#slices/referrals/contract'
import { type LookedStep, look } from '#slices/routes/contract'
import {
  lateEnough,
  mayEscalateReferral,
  mayEscalateStep,
  stillEnough,
  suggests,
  suggestsReferral,
  suggestsStep,
} from './suggest.ts'

const monday = plainDate('2026-11-23')

describe('the hint to escalate', () => {
  it('C9 comes after a fortnight late or three new dates, for parties only', () => {
    const late = { state: 'accepted', promiserKind: 'organisation', dueOn: addDays(monday, -15), round: 1 }
    assert.equal(suggests(late, monday), 'late')
    assert.equal(suggests({ ...late, dueOn: addDays(monday, -lateEnough) }, monday), undefined)
    assert.equal(suggests({ ...late, dueOn: addDays(monday, 9), round: 4 }, monday), 'rounds')
    assert.equal(suggests({ ...late, dueOn: addDays(monday, 9), round: 3 }, monday), undefined)
    assert.equal(suggests({ ...late, state: 'kept', round: 9 }, monday), undefined)
    for (const promiserKind of ['resident', 'network'])
      assert.equal(suggests({ ...late, promiserKind, round: 9 }, monday), undefined)
  })
})

const sent: WatchedLink = {
  state: 'sent',
  fromOrganisationId: 'cjg',
  toOrganisationId: 'bank',
  sentOn: addDays(monday, -20),
  answerBy: addDays(monday, 1),
  answeredOn: null,
  endedOn: null,
  settledOn: null,
  contactOn: null,
  contactBy: null,
  receiverGone: false,
  dealt: false,
  handoverPlanned: false,
}

describe('the hint to escalate a referral', () => {
  it('C9 D5 comes a week after the day to answer or to meet, when it was sent back, and when it goes round', () => {
    const still = { ...sent, answerBy: addDays(monday, -stillEnough) }
    assert.equal(suggestsReferral([sent], monday), undefined)
    assert.equal(suggestsReferral([still], monday), undefined)
    assert.equal(
      suggestsReferral([{ ...still, answerBy: addDays(still.answerBy, -1) }], monday),
      'unanswered',
    )
    const accepted = { ...sent, state: 'accepted', answeredOn: addDays(monday, -19) } as const
    assert.equal(suggestsReferral([{ ...accepted, contactBy: addDays(monday, -7) }], monday), undefined)
    assert.equal(suggestsReferral([{ ...accepted, contactBy: addDays(monday, -8) }], monday), 'no-contact')
    const back = { ...sent, state: 'bounced', endedOn: monday } as const
    assert.equal(suggestsReferral([back], monday), 'sent-back')
    assert.equal(suggestsReferral([{ ...back, state: 'declined' }], monday), undefined, 'send it on')
    assert.equal(suggestsReferral([{ ...back, dealt: true, settledOn: monday }], monday), undefined)
    const declined = { ...sent, state: 'declined', endedOn: addDays(monday, -15), dealt: true } as const
    const second = { ...declined, toOrganisationId: 'square' }
    const third = { ...sent, toOrganisationId: 'home' }
    assert.equal(suggestsReferral([declined, second, third], monday), 'goes-round')
  })

  it('C9 D5 is only there for what may be escalated, and never where somebody helps or nobody is left to hear', () => {
    const day = fc.integer({ min: -60, max: 20 }).map((days) => addDays(monday, days))
    const link = fc.record({
      state: fc.constantFrom(...referralStates),
      fromOrganisationId: fc.constantFrom('cjg', 'bank'),
      toOrganisationId: fc.constantFrom('bank', 'square', 'home'),
      sentOn: day,
      answerBy: day,
      answeredOn: fc.option(day),
      endedOn: fc.option(day),
      settledOn: fc.option(day),
      contactOn: fc.option(day),
      contactBy: fc.option(day),
      receiverGone: fc.boolean(),
      dealt: fc.boolean(),
      handoverPlanned: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(link, { minLength: 1, maxLength: 4 }), (links) => {
        const last = links.at(-1)
        assert.ok(last)
        if (suggestsReferral(links, monday) !== undefined) assert.ok(mayEscalateReferral(last))
        if (
          last.receiverGone ||
          last.dealt ||
          ['contact', 'closed', 'withdrawn', 'rerouted', 'late-yes'].includes(last.state)
        )
          assert.equal(mayEscalateReferral(last), false)
      }),
      { numRuns: 500 },
    )
  })
})

const planned: LookedStep = {
  id: 'a',
  code: null,
  name: 'Gesprek',
  personId: null,
  lifeDomains: ['debts'],
  state: 'planned',
  organisationId: 'bank',
  fromOn: addDays(monday, -20),
  untilOn: addDays(monday, 20),
  begunOn: null,
  endedOn: null,
}
const organisations = [{ id: 'bank', seated: true, goneSince: null }]

describe('the hint to escalate a step', () => {
  const hint = (step: LookedStep, ...others: LookedStep[]) =>
    suggestsStep(step, look([...others, step], organisations, monday), monday)

  it('C9 C8 comes a week after its last day, when nobody answers for what should run, and while nobody has the ball', () => {
    assert.equal(hint(planned), undefined)
    assert.equal(hint({ ...planned, untilOn: addDays(monday, -stillEnough) }), undefined)
    assert.equal(hint({ ...planned, untilOn: addDays(monday, -stillEnough - 1) }), 'late')
    assert.equal(hint({ ...planned, organisationId: null }), 'nobody')
    assert.equal(
      hint({ ...planned, organisationId: null, fromOn: addDays(monday, 3) }),
      undefined,
      'still to come',
    )
    const before = {
      ...planned,
      id: 'b',
      name: 'Eerder',
      state: 'done',
      begunOn: addDays(monday, -30),
      endedOn: addDays(monday, -4),
    } as const
    const coming = { ...planned, fromOn: addDays(monday, 9) }
    assert.equal(hint(coming, before), 'no-ball')
    assert.equal(
      hint(coming, { ...before, state: 'running', endedOn: null, untilOn: addDays(monday, 2) }),
      undefined,
      'later',
    )
  })

  it('C9 is never there for a step that is over', () => {
    for (const state of ['done', 'skipped'] as const) {
      const over = {
        ...planned,
        state,
        organisationId: null,
        untilOn: addDays(monday, -40),
        begunOn: addDays(monday, -50),
        endedOn: monday,
      }
      assert.equal(mayEscalateStep(over), false)
      assert.equal(hint(over), undefined)
    }
  })
})
