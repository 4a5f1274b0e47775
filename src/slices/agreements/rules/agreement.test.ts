import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { addDays, plainDate } from '#shared/plain-date.ts'
import { isRefusal } from '#shared/refusal.ts'
import {
  type AgreementState,
  agreementCommands,
  agreementMarks,
  agreementStates,
  agreementTable,
  availableCommands,
  countMarks,
  isSettled,
  type MarkInput,
  markOf,
  mayGive,
  nextState,
  pulseDueOn,
} from './agreement.ts'
import { decideCommand } from './decide.ts'
import { decidePulse } from './pulse.ts'

const today = plainDate('2026-11-24')
const accepted: MarkInput = {
  state: 'accepted',
  dueOn: plainDate('2026-12-15'),
  pulseDays: 14,
  acceptedOn: plainDate('2026-11-20'),
  lastHeardOn: null,
  stateSince: plainDate('2026-11-20'),
  round: 1,
}

it('C2 what stands or was not kept can be given to another, what is settled cannot', () => {
  assert.deepEqual(
    agreementStates.filter((state) => !mayGive(state)),
    ['kept', 'renegotiated', 'cancelled'],
  )
})

describe('D2 the state table of agreements', () => {
  it('has a row for every state and leads only to known states', () => {
    assert.deepEqual(Object.keys(agreementTable).sort(), [...agreementStates].sort())
    for (const row of Object.values(agreementTable)) {
      for (const next of Object.values(row)) assert.ok(agreementStates.includes(next))
    }
  })

  it('offers exactly what the table and the side allow', () => {
    assert.deepEqual(availableCommands('proposed', 'promiser'), ['accept', 'counter', 'decline', 'look-into'])
    assert.deepEqual(availableCommands('countered', 'promiser'), ['decline'])
    assert.deepEqual(availableCommands('countered', 'director'), [
      'decline',
      'agree-to-date',
      'keep-date',
      'cancel',
    ])
    assert.deepEqual(availableCommands('kept', 'director'), [])
    for (const state of agreementStates) {
      for (const command of availableCommands(state, 'promiser')) assert.ok(nextState(state, command))
    }
  })

  it('reaches every state from proposed, and nothing leaves a settled one but a new round of a broken promise', () => {
    const seen = new Set<AgreementState>(['proposed'])
    for (let grew = true; grew; ) {
      const before = seen.size
      for (const state of [...seen]) for (const next of Object.values(agreementTable[state])) seen.add(next)
      grew = seen.size > before
    }
    assert.equal(seen.size, agreementStates.length)
    for (const state of agreementStates.filter(isSettled)) {
      assert.deepEqual(Object.keys(agreementTable[state]), state === 'broken' ? ['renegotiate'] : [])
    }
  })

  it('random histories stay inside the table and keep their promises to the data', () => {
    const commands = fc.array(
      fc.tuple(
        fc.constantFrom(...agreementCommands),
        fc.constantFrom('promiser' as const, 'director' as const),
        fc.integer({ min: -3, max: 40 }),
      ),
      { maxLength: 30 },
    )
    fc.assert(
      fc.property(commands, (history) => {
        let state: AgreementState = 'proposed'
        let counter: ReturnType<typeof plainDate> | null = null
        let due = addDays(today, 10)
        for (const [command, side, shift] of history) {
          const dated =
            command === 'counter' || command === 'renegotiate' ? { dueOn: addDays(today, shift) } : {}
          const facts = { state, dueOn: due, counteredDueOn: counter, caseClosed: false }
          const change = decideCommand(facts, command, side, { remark: 'omdat', ...dated }, today)
          if (isRefusal(change)) {
            const possible = availableCommands(state, side).includes(command)
            assert.ok(!possible || shift < 0, `${command} by ${side} in ${state} was refused`)
            continue
          }
          assert.equal(change.state, nextState(state, command))
          assert.equal(
            change.state === 'countered',
            change.counteredDueOn !== null,
            'a countered agreement has the other date',
          )
          assert.ok(change.dueOn >= today)
          state = change.state
          counter = change.counteredDueOn
          due = change.dueOn
        }
      }),
    )
  })

  it('refuses everything once the case is closed', () => {
    for (const state of agreementStates) {
      for (const command of agreementCommands) {
        const facts = { state, dueOn: today, counteredDueOn: null, caseClosed: true }
        assert.ok(isRefusal(decideCommand(facts, command, 'director', { remark: 'x' }, today)))
      }
    }
  })

  it('lists all faults at once', () => {
    const facts = { state: 'accepted', dueOn: today, counteredDueOn: null, caseClosed: false } as const
    const refusal = decideCommand(facts, 'break', 'director', { remark: '', dueOn: today }, today)
    assert.ok(isRefusal(refusal))
    assert.deepEqual(
      refusal.faults.map(({ code }) => code),
      ['reason-missing', 'date-not-expected'],
    )
  })
})

describe('D3 late and silent are computed', () => {
  it('is late from the day after the due date', () => {
    assert.deepEqual(markOf({ ...accepted, dueOn: today }, today), { mark: 'accepted', days: 0 })
    assert.deepEqual(markOf({ ...accepted, dueOn: plainDate('2026-11-18') }, today), {
      mark: 'late',
      days: 6,
    })
  })

  it('is silent when a check-in stays unanswered beyond the grace', () => {
    const asked = { ...accepted, acceptedOn: plainDate('2026-10-25') }
    assert.equal(pulseDueOn(asked), '2026-11-08')
    assert.deepEqual(markOf(asked, plainDate('2026-11-10')), { mark: 'accepted', days: 0 })
    assert.deepEqual(markOf(asked, today), { mark: 'silent', days: 16 })
  })

  it('a warning outranks silence, a passed date outranks both', () => {
    const risky = {
      ...accepted,
      state: 'at-risk',
      acceptedOn: plainDate('2026-10-01'),
      stateSince: plainDate('2026-11-23'),
    } as const
    assert.deepEqual(markOf(risky, today), { mark: 'at-risk', days: 1 })
    assert.equal(markOf({ ...risky, dueOn: plainDate('2026-11-20') }, today).mark, 'late')
  })

  it('shows a renewed agreement as renewed until it is settled', () => {
    assert.equal(markOf({ ...accepted, round: 2 }, today).mark, 'renegotiated')
    assert.equal(markOf({ ...accepted, round: 2, state: 'kept' }, today).mark, 'kept')
  })

  it('asks no check-in on or after the due date, nor without a rhythm', () => {
    assert.equal(pulseDueOn({ ...accepted, dueOn: plainDate('2026-12-04') }), undefined)
    assert.equal(pulseDueOn({ ...accepted, pulseDays: null }), undefined)
    assert.equal(pulseDueOn({ ...accepted, state: 'kept' }), undefined)
  })

  it('hearing something never makes an agreement more silent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 200 }), (rhythm, ago) => {
        const heard = addDays(today, -ago)
        const before = {
          ...accepted,
          acceptedOn: addDays(today, -200),
          pulseDays: rhythm,
          dueOn: addDays(today, 100),
        }
        const after = markOf({ ...before, lastHeardOn: heard }, today)
        return after.mark !== 'silent' || markOf(before, today).mark === 'silent'
      }),
    )
  })

  it('counts in the fixed order of the screens', () => {
    assert.deepEqual(countMarks(['kept', 'late', 'kept', 'silent']), [
      { mark: 'late', count: 1 },
      { mark: 'silent', count: 1 },
      { mark: 'kept', count: 2 },
    ])
    assert.equal(agreementMarks.length, 8)
  })
})

describe('D4 a pulse', () => {
  it('moves between on track and at risk, and asks a sentence only when something is wrong', () => {
    assert.deepEqual(decidePulse('accepted', 'on-track', ''), { state: 'accepted' })
    assert.deepEqual(decidePulse('at-risk', 'on-track', ''), { state: 'accepted' })
    assert.deepEqual(decidePulse('accepted', 'need-help', 'bel mij'), { state: 'at-risk' })
    assert.ok(isRefusal(decidePulse('accepted', 'at-risk', '  ')))
    assert.ok(isRefusal(decidePulse('kept', 'on-track', '')))
  })
})
