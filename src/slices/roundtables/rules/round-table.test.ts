import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { dayOf, plainDate } from '#shared/plain-date.ts'
import { isRefusal } from '#shared/refusal.ts'
import {
  agendaFaults,
  atRisk,
  divideMinutes,
  mostExtra,
  mostPoints,
  proposeAgenda,
  readBackMinutes,
  tableMinutes,
} from './agenda.ts'
import { comerFaults, partiesOf } from './parties.ts'
import {
  availableSteps,
  decideStep,
  hasEnded,
  nextState,
  roundTableStates,
  roundTableSteps,
  roundTableTable,
  type TableFacts,
} from './state.ts'

const at = (time: string): Date => new Date(`2026-11-24T${time}:00Z`)
const candidate = (id: string, mark: string, days: number, dueOn = '2026-12-01') => ({
  id,
  mark,
  days,
  dueOn,
})

describe('D6 the agenda', () => {
  it('D6 is made of what is late, not kept, at risk or silent, the most urgent first, and of nothing else', () => {
    const agenda = proposeAgenda([
      candidate('fine', 'accepted', 0),
      candidate('silent', 'silent', 16),
      candidate('risk', 'at-risk', 1),
      candidate('late', 'late', 6),
      candidate('later', 'late', 2),
      candidate('kept', 'kept', 0),
    ])
    assert.deepEqual(
      agenda.map(({ id, minutes }) => [id, minutes]),
      [
        ['late', 15],
        ['later', 15],
        ['risk', 10],
      ],
    )
    assert.deepEqual(proposeAgenda([candidate('fine', 'accepted', 0)]), [])
  })

  it('D6 fits in three quarters of an hour with time to read back, however many points', () => {
    const marks = fc.constantFrom('late', 'broken', 'at-risk', 'silent', 'accepted', 'kept', 'proposed')
    fc.assert(
      fc.property(fc.array(fc.record({ mark: marks, days: fc.nat(60) }), { maxLength: 30 }), (some) => {
        const agenda = proposeAgenda(some.map(({ mark, days }, id) => candidate(String(id), mark, days)))
        const risky = some.filter(({ mark }) => ['late', 'broken', 'at-risk', 'silent'].includes(mark))
        assert.equal(agenda.length, Math.min(3, risky.length))
        if (agenda.length > 0)
          assert.deepEqual(
            agendaFaults(agenda.map(({ id, minutes }) => ({ agreementId: id, title: '', minutes }))),
            [],
          )
      }),
    )
    for (let points = 1; points <= 8; points++) {
      const minutes = divideMinutes(points)
      assert.equal(
        minutes.reduce((sum, one) => sum + one, 0),
        tableMinutes - readBackMinutes,
      )
      assert.ok(minutes.every((one, index) => one % 5 === 0 && one <= (minutes[index - 1] ?? 40)))
    }
    assert.deepEqual(divideMinutes(0), [])
  })

  it('D6 refuses all at once what does not fit', () => {
    const codes = (points: Parameters<typeof agendaFaults>[0]) => agendaFaults(points).map(({ code }) => code)
    assert.deepEqual(codes([]), ['round-table-no-points'])
    assert.deepEqual(codes([{ title: ' ', minutes: 45 }]), [
      'round-table-too-full',
      'round-table-point-empty',
    ])
    const same = { agreementId: 'a', title: '', minutes: 5 }
    assert.deepEqual(codes([same, same]), ['round-table-point-twice'])
    const many = Array.from({ length: mostPoints + 1 }, (_, index) => ({ title: String(index), minutes: 5 }))
    assert.deepEqual(codes(many), ['round-table-many-points'])
  })

  it('D6 keeps one order for the same facts', () => {
    const some = [
      candidate('b', 'late', 3),
      candidate('a', 'late', 3),
      candidate('c', 'late', 3, '2026-11-01'),
    ]
    assert.deepEqual(
      atRisk(some).map(({ id }) => id),
      ['c', 'a', 'b'],
    )
    assert.deepEqual(
      atRisk(some.toReversed()).map(({ id }) => id),
      ['c', 'a', 'b'],
    )
  })
})

describe('D6 who sits at the table', () => {
  const worker = (id: string, organisation: string) => ({ kind: 'worker' as const, id, organisation })
  const rob = { kind: 'resident' as const, id: 'rob', organisation: null }
  const place = { directorId: 'nadia', memberIds: ['rob', 'sanne'] }
  const codes = (comers: Parameters<typeof comerFaults>[0]) =>
    comerFaults(comers, place).map(({ code }) => code)

  it('D6 is the resident and at most three organisations; colleagues of one are one party', () => {
    const three = [rob, worker('k', 'Werkplein'), worker('e', 'CJG'), worker('w', 'School')]
    assert.deepEqual(codes(three), [])
    assert.deepEqual(codes([...three, worker('k2', 'Werkplein')]), [])
    assert.deepEqual(codes([...three, worker('d', 'Schulddienst')]), ['round-table-too-big'])
    assert.equal(partiesOf([...three, worker('nadia', 'Gemeente')], 'nadia').length, 3)
  })

  it('D6 is not about a resident who was not asked, nor of nobody', () => {
    assert.deepEqual(codes([worker('k', 'Werkplein')]), ['round-table-resident-missing'])
    assert.deepEqual(codes([rob]), ['round-table-nobody'])
    assert.deepEqual(codes([{ kind: 'network', id: 'marja', organisation: null }]), [
      'round-table-resident-missing',
      'round-table-nobody',
    ])
  })
})

describe('D6 the states of a round table', () => {
  const facts = (more: Partial<TableFacts> = {}): TableFacts => ({
    state: 'planned',
    startsAt: at('13:00'),
    extraMinutes: 0,
    unknownPresence: 0,
    came: 2,
    caseClosed: false,
    ...more,
  })
  const time = (clock: string) => ({ now: at(clock), today: dayOf(at(clock)) })

  it('D6 leads only to states that exist, and every one that has not ended has a way on', () => {
    for (const state of roundTableStates) {
      for (const next of Object.values(roundTableTable[state])) assert.ok(roundTableStates.includes(next))
      assert.equal(hasEnded(state), availableSteps({ ...facts({ state }) }, time('14:00')).length === 0)
    }
  })

  it('D6 begins on its day, and ends with everybody accounted for', () => {
    const early = { now: at('13:00'), today: plainDate('2026-11-23') }
    assert.deepEqual(decideStep('start', facts(), '', early), {
      refused: true,
      code: 'round-table-too-early',
      details: {},
      faults: [],
    })
    assert.equal(decideStep('start', facts(), '', time('08:00')), 'running')
    const open = decideStep('close', facts({ state: 'running', unknownPresence: 1 }), '', time('14:00'))
    assert.ok(isRefusal(open) && open.code === 'round-table-presence-open')
    const nobody = decideStep('close', facts({ state: 'running', came: 0 }), '', time('14:00'))
    assert.ok(isRefusal(nobody) && nobody.code === 'round-table-nobody-there')
    assert.equal(decideStep('close', facts({ state: 'running' }), '', time('14:00')), 'closed')
  })

  it('D6 is called off with a reason, and nobody came only after its hour', () => {
    const empty = decideStep('call-off', facts(), '  ', time('08:00'))
    assert.ok(isRefusal(empty) && empty.faults[0]?.code === 'reason-missing')
    assert.equal(decideStep('call-off', facts(), 'Rob is ziek', time('08:00')), 'called-off')
    assert.ok(isRefusal(decideStep('nobody-came', facts(), '', time('12:59'))))
    assert.equal(decideStep('nobody-came', facts(), '', time('13:00')), 'nobody-came')
  })

  it('D6 whatever is asked in whatever order: nothing follows an end, it runs once, and never longer than an hour', () => {
    const step = fc.record({
      step: fc.constantFrom(...roundTableSteps),
      minutes: fc.nat(40),
      unknownPresence: fc.nat(2),
      came: fc.nat(2),
      words: fc.constantFrom('', 'omdat'),
      caseClosed: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (history) => {
        let state: TableFacts['state'] = 'planned'
        let extraMinutes = 0
        let started = 0
        let now = at('07:00').getTime()
        for (const one of history) {
          now += one.minutes * 60_000
          const whole = facts({ ...one, state, extraMinutes })
          const clock = { now: new Date(now), today: dayOf(new Date(now)) }
          const next = decideStep(one.step, whole, one.words, clock)
          if (isRefusal(next)) continue
          assert.ok(!hasEnded(state), 'nothing follows an end')
          assert.ok(!one.caseClosed || hasEnded(next), 'a table of a closed case only ends')
          assert.equal(next, nextState(state, one.step))
          assert.ok(availableSteps(whole, clock).includes(one.step), 'what is allowed is offered')
          if (one.step === 'start') started++
          if (one.step === 'extend') extraMinutes += 5
          if (next === 'closed') assert.ok(started === 1 && one.unknownPresence === 0 && one.came > 0)
          if (next === 'called-off') assert.ok(one.words !== '' && started === 0)
          state = next
        }
        assert.ok(started <= 1 && extraMinutes <= mostExtra)
      }),
    )
  })
})
