import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { addDays, plainDate } from '#shared/plain-date.ts'
import { isRefusal } from '#shared/refusal.ts'
import { type AgreementState, agreementStates, type MarkInput, markOf } from './agreement.ts'
import { decideCommand } from './decide.ts'
import { dutyFaults, dutyGrounds } from './duty.ts'
import { decideProgress, longestLine } from './progress.ts'
import { orderPromises, promiseGroupOf, promiseGroups } from './promise-list.ts'

const today = plainDate('2026-11-24')
const state = fc.constantFrom(...agreementStates)
const input = fc.record({
  state,
  dueOn: fc.integer({ min: -60, max: 120 }).map((days) => addDays(today, days)),
  pulseDays: fc.option(fc.integer({ min: 1, max: 60 })),
  acceptedOn: fc.integer({ min: 0, max: 120 }).map((days) => addDays(today, -days)),
  lastHeardOn: fc.option(fc.integer({ min: 0, max: 120 }).map((days) => addDays(today, -days))),
  stateSince: fc.integer({ min: 0, max: 60 }).map((days) => addDays(today, -days)),
  round: fc.integer({ min: 1, max: 3 }),
}) satisfies fc.Arbitrary<MarkInput>

describe('D11 a line of progress', () => {
  const facts = { state: 'accepted' as AgreementState, acceptedOn: addDays(today, -10), caseClosed: false }
  const by = { id: 'karin', directs: false }
  const good = { day: addDays(today, -1), line: 'Samen langs Fietspunt Van Rijn geweest.' }

  it('stands beside what runs and is a sign of life', () => {
    assert.deepEqual(decideProgress(facts, good, by, today), { line: good.line, heard: true })
    assert.deepEqual(decideProgress({ ...facts, state: 'at-risk' }, good, by, today), {
      line: good.line,
      heard: true,
    })
  })

  it('is never written beside what does not run, nor in a closed case', () => {
    for (const other of agreementStates.filter((one) => one !== 'accepted' && one !== 'at-risk'))
      assert.ok(isRefusal(decideProgress({ ...facts, state: other }, good, by, today)), other)
    for (const one of agreementStates)
      assert.ok(isRefusal(decideProgress({ ...facts, state: one, caseClosed: true }, good, by, today)))
  })

  it('lists all faults at once: nothing written, a day ahead', () => {
    const refusal = decideProgress(facts, { day: addDays(today, 1), line: ' ' }, by, today)
    assert.ok(isRefusal(refusal))
    assert.deepEqual(
      refusal.faults.map(({ code }) => code),
      ['progress-line-missing', 'progress-day-ahead'],
    )
    const before = decideProgress(facts, { day: addDays(today, -11), line: 'a\nb' }, by, today)
    assert.ok(isRefusal(before))
    assert.deepEqual(
      before.faults.map(({ code }) => code),
      ['progress-line-broken', 'progress-day-before'],
    )
  })

  it('a correction strikes an own line once, is no sign of life, and is possible after the end', () => {
    const mine = { writtenBy: 'karin', struck: false }
    assert.deepEqual(decideProgress({ ...facts, strikes: mine }, good, by, today), {
      line: good.line,
      heard: false,
    })
    assert.ok(!isRefusal(decideProgress({ ...facts, state: 'kept', strikes: mine }, good, by, today)))
    assert.equal(codeOf({ ...mine, struck: true }, by), 'progress-struck')
    assert.equal(codeOf({ ...mine, writtenBy: 'elif' }, by), 'progress-not-yours')
    assert.equal(codeOf({ ...mine, writtenBy: 'elif' }, { ...by, directs: true }), undefined)
    assert.equal(codeOf(null, by), 'not-found')
  })

  function codeOf(
    strikes: { writtenBy: string; struck: boolean } | null,
    who: { id: string; directs: boolean },
  ): string | undefined {
    const decided = decideProgress({ ...facts, strikes }, good, who, today)
    return isRefusal(decided) ? decided.code : undefined
  }

  it('what is accepted is one line within the size, of a day between the yes and today', () => {
    const days = fc.integer({ min: -30, max: 30 })
    fc.assert(
      fc.property(state, days, fc.string({ maxLength: 400 }), fc.boolean(), (one, shift, line, closed) => {
        const day = addDays(today, shift)
        const decided = decideProgress(
          { ...facts, state: one, caseClosed: closed },
          { day, line: line.slice(0, longestLine) },
          by,
          today,
        )
        if (isRefusal(decided)) return
        assert.ok(!closed && (one === 'accepted' || one === 'at-risk'))
        assert.ok(day <= today && day >= facts.acceptedOn)
        assert.match(decided.line, /^[^\n\r]+$/)
        assert.equal(decided.line, decided.line.trim())
      }),
    )
  })

  it('D3 after a sign of life today nothing that runs is silent', () => {
    fc.assert(
      fc.property(input, (promise) => markOf({ ...promise, lastHeardOn: today }, today).mark !== 'silent'),
    )
  })
})

describe('D4 the order of Mijn afspraken', () => {
  it('asks first for an answer, then how it goes, then what is due soon', () => {
    const base: MarkInput = {
      state: 'accepted',
      dueOn: addDays(today, 60),
      pulseDays: 14,
      acceptedOn: addDays(today, -5),
      lastHeardOn: null,
      stateSince: addDays(today, -5),
      round: 1,
    }
    const named = [
      ['runs', base],
      ['waits for the director', { ...base, state: 'countered' }],
      ['soon', { ...base, dueOn: addDays(today, 7) }],
      ['late a day', { ...base, dueOn: addDays(today, -1) }],
      ['late a week', { ...base, dueOn: addDays(today, -7) }],
      ['asked how it goes', { ...base, acceptedOn: addDays(today, -14) }],
      ['new', { ...base, state: 'proposed' }],
      ['kept', { ...base, state: 'kept' }],
    ] as const
    const ordered = orderPromises(
      named.map(([id, one]) => ({ id, input: one })),
      today,
    )
    assert.deepEqual(
      ordered.map(({ id, group }) => `${group}: ${id}`),
      [
        'answer: new',
        'how: late a week',
        'how: late a day',
        'how: asked how it goes',
        'soon: soon',
        'running: runs',
        'running: waits for the director',
      ],
    )
  })

  it('holds every open promise once and nothing else, in the order of the groups', () => {
    fc.assert(
      fc.property(fc.array(input, { maxLength: 40 }), (promises) => {
        const rows = promises.map((one, index) => ({ id: String(index), input: one }))
        const ordered = orderPromises(rows, today)
        const open = rows.filter(({ input: one }) =>
          ['proposed', 'countered', 'accepted', 'at-risk'].includes(one.state),
        )
        assert.deepEqual(ordered.map(({ id }) => id).sort(), open.map(({ id }) => id).sort())
        const places = ordered.map(({ group }) => promiseGroups.indexOf(group))
        assert.deepEqual(
          places,
          [...places].sort((a, b) => a - b),
        )
      }),
    )
  })

  it('whoever is late or silent is asked how it goes', () => {
    fc.assert(
      fc.property(input, (promise) => {
        const { mark } = markOf(promise, today)
        if (mark === 'late' || mark === 'silent') assert.equal(promiseGroupOf(promise, today), 'how')
      }),
    )
  })
})

describe('D13 duties before the yes', () => {
  const duty = {
    ground: 'pw-inform',
    duty: 'U moet uw loonstrook sturen.',
    consequence: 'Minder geld.',
  } as const

  it('names a law and an article for every ground', () => {
    for (const { law, article } of Object.values(dutyGrounds)) assert.ok(law.length > 0 && article.length > 0)
  })

  it('is whole or not there', () => {
    assert.deepEqual(dutyFaults(null), [])
    assert.deepEqual(dutyFaults(duty), [])
    assert.deepEqual(
      dutyFaults({ ...duty, duty: ' ', consequence: '' }).map(({ code }) => code),
      ['duty-missing', 'duty-consequence-missing'],
    )
  })

  it('nobody agrees to a duty unseen; saying no never needs it', () => {
    const facts = {
      state: 'proposed',
      dueOn: addDays(today, 5),
      counteredDueOn: null,
      caseClosed: false,
      duty: true,
    } as const
    for (const side of ['promiser', 'director'] as const) {
      const unseen = decideCommand(facts, 'accept', side, { remark: '' }, today)
      assert.ok(isRefusal(unseen))
      assert.deepEqual(
        unseen.faults.map(({ code }) => code),
        ['duty-not-seen'],
      )
      assert.ok(!isRefusal(decideCommand(facts, 'accept', side, { remark: '', dutySeen: true }, today)))
      const no = decideCommand(facts, 'decline', side, { remark: 'Dat red ik niet.' }, today)
      assert.ok(!isRefusal(no))
      assert.equal(no.state, 'declined')
    }
    const other = { remark: '', dueOn: addDays(today, 9) }
    assert.ok(isRefusal(decideCommand(facts, 'counter', 'promiser', other, today)))
  })
})
