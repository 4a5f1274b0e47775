import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { addDays, plainDate } from '#shared/plain-date.ts'
import { isRefusal } from '#shared/refusal.ts'
import { type CommandInput, decide, type ReferralFacts } from './decide.ts'
import { answerDue, availableCommands, isExpired, standingOf } from './referral.ts'
import {
  isOpen,
  type ReferralCommand,
  referralCommands,
  referralStates,
  type Side,
  standings,
  steps,
} from './state.ts'

const start = plainDate('2026-11-23')

function fresh(): ReferralFacts {
  return {
    state: 'sent',
    sentOn: start,
    answerBy: answerDue(start),
    receiverGone: false,
    dealt: false,
    handoverPlanned: false,
    contactOn: null,
    handoverAt: null,
  }
}

const side: fc.Arbitrary<Side> = fc.constantFrom('director', 'receiver')
const act = fc.record({
  command: fc.constantFrom(...referralCommands),
  side,
  days: fc.nat({ max: 9 }),
  gone: fc.boolean(),
})

/** A command with all that it asks for. */
function whole(command: ReferralCommand, today = start): CommandInput {
  return {
    command,
    words: 'omdat',
    ...((command === 'decline' || command === 'return') && { reason: 'full' as const }),
    ...(command === 'close' && { outcome: 'helped' as const }),
    ...(command === 'contact' && { on: today }),
    ...(command === 'plan-handover' && { startsAt: `${today}T09:00:00Z`, form: 'call' as const }),
  }
}

describe('D5 the states of a referral', () => {
  it('D5 gives five working days to answer, holidays left out', () => {
    assert.equal(answerDue(plainDate('2026-11-23')), '2026-11-30')
    assert.equal(
      answerDue(plainDate('2026-12-22')),
      '2026-12-30',
      'Christmas Day is a Friday, Boxing Day a Saturday',
    )
  })

  it('D5 has a row for every standing, leads only to states that exist, and every open one has a way on', () => {
    for (const standing of standings) {
      for (const step of Object.values(steps[standing])) {
        assert.ok(referralStates.includes(step.to))
        assert.ok(step.by.length > 0)
      }
      const open = standing === 'expired' || isOpen(standing)
      if (open) assert.ok(Object.values(steps[standing]).some(({ to }) => to !== standing))
      if (!open) assert.ok(Object.values(steps[standing]).every(({ to }) => to === standing))
    }
  })

  it('D5 every refusal and every late answer lands with the director', () => {
    for (const standing of ['declined', 'bounced', 'expired', 'late-yes'] as const)
      assert.ok(
        Object.values(steps[standing]).some(({ by }) => by.includes('director')),
        standing,
      )
  })

  it('D5 an accepted one after the last day is a chosen act that the director confirms', () => {
    const late = addDays(fresh().answerBy, 1)
    const now = new Date(`${late}T09:00:00Z`)
    const plain = decide(fresh(), 'receiver', whole('accept'), now, late)
    assert.ok(isRefusal(plain) && plain.code === 'referral-expired')
    const chosen = decide(fresh(), 'receiver', whole('accept-late'), now, late)
    assert.ok(!isRefusal(chosen))
    assert.equal(chosen.state, 'late-yes')
    const own = decide({ ...fresh(), state: 'late-yes' }, 'receiver', whole('confirm'), now, late)
    assert.ok(isRefusal(own) && own.code === 'referral-not-yours')
    const confirmed = decide({ ...fresh(), state: 'late-yes' }, 'director', whole('confirm'), now, late)
    assert.ok(!isRefusal(confirmed) && confirmed.state === 'accepted')
  })

  it('D5 first contact has a day between sending and today, and a hand-over counts only after it was', () => {
    const today = addDays(start, 4)
    const now = new Date(`${today}T09:00:00Z`)
    const accepted = { ...fresh(), state: 'accepted' as const }
    for (const on of [addDays(start, -1), addDays(today, 1)]) {
      const wrong = decide(accepted, 'receiver', { ...whole('contact'), on }, now, today)
      assert.ok(isRefusal(wrong) && wrong.faults[0]?.code === 'referral-contact-day')
    }
    const planned = { ...accepted, handoverPlanned: true, handoverAt: new Date(now.getTime() + 60_000) }
    const early = decide(planned, 'receiver', whole('handover-held'), now, today)
    assert.ok(isRefusal(early) && early.code === 'referral-handover-not-yet')
    const held = decide({ ...planned, handoverAt: now }, 'receiver', whole('handover-held'), now, today)
    assert.ok(!isRefusal(held))
    assert.deepEqual([held.state, held.contactOn], ['contact', today])
  })

  it('D5 names all faults at once and refuses what does not belong', () => {
    const now = new Date(`${start}T09:00:00Z`)
    const no = decide(fresh(), 'receiver', { command: 'decline', words: '', outcome: 'helped' }, now, start)
    assert.ok(isRefusal(no))
    assert.deepEqual(
      no.faults.map(({ pointer, code }) => `${pointer} ${code}`),
      ['/reason referral-reason-missing', '/outcome referral-field-unfit'],
    )
    const other = decide(fresh(), 'receiver', { command: 'decline', words: ' ', reason: 'other' }, now, start)
    assert.ok(isRefusal(other) && other.faults[0]?.code === 'referral-words-missing')
  })

  it('D5 whatever is done in whatever order: what ended does not move, and what expired was not answered', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 14 }), (acts) => {
        let facts = fresh()
        let today = start
        for (const { command, side: by, days, gone } of acts) {
          today = addDays(today, days)
          facts = { ...facts, receiverGone: facts.receiverGone || (gone && days === 9) }
          const before = facts
          const now = new Date(`${today}T23:00:00Z`)
          // Expired iff nobody answered and the day has passed, or nobody is left to answer.
          const unanswered = before.state === 'sent' || before.state === 'seen'
          const expired = unanswered && (today > before.answerBy || before.receiverGone)
          assert.equal(isExpired(before, today), expired)
          assert.equal(standingOf(before, today) === 'expired', expired)
          // What is offered is what is allowed: the same table.
          const change = decide(before, by, whole(command, today), now, today)
          const offered = command !== 'reroute' && availableCommands(before, by, today).includes(command)
          assert.equal(!isRefusal(change), offered, `${before.state} ${command} ${by}`)
          if (isRefusal(change)) continue
          // What ended keeps its state, whatever comes.
          if (!isOpen(before.state)) assert.equal(change.state, before.state)
          // A date of the end belongs to leaving the open states, and to nothing else.
          assert.equal(change.endedOn !== undefined, isOpen(before.state) && !isOpen(change.state))
          // Contact is only ever had after a yes.
          if (change.contactOn) assert.ok(before.state === 'accepted' || before.state === 'contact')
          facts = {
            ...before,
            state: change.state,
            contactOn: change.contactOn ?? before.contactOn,
            dealt: before.dealt || change.settledOn !== undefined,
            handoverPlanned:
              command === 'plan-handover' || (before.handoverPlanned && !command.startsWith('handover')),
            handoverAt: command === 'plan-handover' ? now : before.handoverAt,
          }
        }
      }),
    )
  })
})
