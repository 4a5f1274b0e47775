import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { instantOf } from '#shared/local-time.ts'
import { addDays, type PlainDate } from '#shared/plain-date.ts'
import { isRefusal } from '#shared/refusal.ts'
import { checkAbsence, checkDays } from './check.ts'
import {
  decideStep,
  nextTransferState,
  type SeatChange,
  seatChanges,
  stepSide,
  stepsOf,
  type TransferState,
  type TransferStep,
  transferStates,
  transferSteps,
  transferTable,
} from './transfer.ts'

const monday = '2026-11-23' as PlainDate

describe('C2 the state table of a transfer', () => {
  it('C2 has a row per state, ends in four states, and is the same for server and screen', () => {
    assert.deepEqual(Object.keys(transferTable), [...transferStates])
    const ends = transferStates.filter((state) => Object.keys(transferTable[state]).length === 0)
    assert.deepEqual(ends, ['moved', 'refused', 'withdrawn', 'lapsed'])
    for (const state of transferStates)
      for (const step of transferSteps) {
        const offered = stepsOf(state, stepSide[step]).includes(step)
        const allowed = !isRefusal(decideStep(state, step, stepSide[step], 'omdat'))
        assert.equal(offered, allowed, `${state} ${step}`)
      }
  })

  it('C2 who receives cannot withdraw, who gives cannot accept, and a refusal says why', () => {
    const code = (answer: TransferState | ReturnType<typeof decideStep>) =>
      isRefusal(answer) ? answer.code : answer
    assert.equal(code(decideStep('proposed', 'withdraw', 'receiver', 'x')), 'transfer-not-yours')
    assert.equal(code(decideStep('proposed', 'accept', 'giver', '')), 'transfer-not-yours')
    assert.equal(code(decideStep('accepted', 'move', 'giver', '')), 'transfer-not-yours')
    assert.equal(code(decideStep('moved', 'withdraw', 'giver', 'x')), 'transfer-state')
    assert.equal(code(decideStep('proposed', 'refuse', 'receiver', '  ')), 'invalid-input')
    assert.equal(code(decideStep('proposed', 'refuse', 'receiver', 'te druk')), 'refused')
  })
})

interface Seat {
  readonly holder: string
  readonly role: string
  readonly from: Date
  until: Date | null
}

/** The seats as the store keeps them: ends shorten, gives add. */
function apply(seats: Seat[], change: SeatChange, now: Date): void {
  if ('give' in change) {
    seats.push({ holder: change.holder, role: change.give, from: now, until: change.until })
    return
  }
  for (const seat of seats)
    if (seat.holder === change.holder && (change.end as readonly string[]).includes(seat.role))
      if (seat.until === null || seat.until > now) seat.until = now < seat.from ? seat.from : now
}

const holds = (seats: readonly Seat[], at: Date) =>
  seats.filter((seat) => seat.from <= at && (seat.until === null || seat.until > at))

const directors = ['nadia', 'sjoerd', 'amira'] as const

const event = fc.oneof(
  fc.record({
    kind: fc.constant('propose' as const),
    to: fc.constantFrom(...directors),
    ahead: fc.integer({ min: 0, max: 20 }),
    overlap: fc.option(fc.integer({ min: 0, max: 30 })),
  }),
  fc.record({ kind: fc.constant('step' as const), step: fc.constantFrom(...transferSteps) }),
  fc.record({ kind: fc.constant('wait' as const), days: fc.integer({ min: 1, max: 15 }) }),
)

describe('C2 the seats through any history', () => {
  it('C2 exactly one directs at every moment, nobody has access after the end, nobody refuses and holds', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (history) => {
        let today = monday
        const seats: Seat[] = [
          { holder: 'nadia', role: 'director', from: instantOf(monday, '00:00'), until: null },
        ]
        let open:
          | { state: TransferState; from: string; to: string; switchOn: PlainDate; untilOn: PlainDate | null }
          | undefined
        const ended: { holder: string; on: PlainDate; at: number }[] = []
        let clock = 0
        const take = (step: TransferStep): void => {
          if (!open) return
          const next = nextTransferState(open.state, step)
          // The clock moves only what is due, as the job does.
          if (next === undefined || (step === 'move' && open.switchOn > today)) return
          const now = new Date(instantOf(today, '09:00').getTime() + ++clock)
          for (const change of seatChanges(open, step, today)) apply(seats, change, now)
          const { from, to, untilOn } = open
          open = { ...open, state: next }
          if (step === 'move') {
            assert.equal(directorAt(now), to)
            const held = holds(seats, now).filter(({ holder }) => holder === to)
            assert.deepEqual(
              held.map(({ role }) => role),
              ['director'],
              'one seat, not two',
            )
            ended.push({
              holder: from,
              on: untilOn && untilOn >= today ? untilOn : addDays(today, -1),
              at: clock,
            })
          }
          if (['refused', 'withdrawn', 'lapsed'].includes(next)) {
            assert.ok(!holds(seats, now).some(({ holder, role }) => holder === to && role === 'incoming'))
            assert.equal(directorAt(now), from, 'who gave keeps the direction')
          }
          if (next === 'accepted' && open.switchOn <= today) take('move')
        }
        const directorAt = (at: Date): string | undefined => {
          const steering = holds(seats, at).filter(({ role }) => role === 'director')
          assert.equal(steering.length, 1, 'one director')
          return steering[0]?.holder
        }
        for (const one of history) {
          const from = directorAt(new Date(instantOf(today, '09:00').getTime() + ++clock))
          if (one.kind === 'wait') {
            // Day by day, with the job of each day.
            for (let day = 0; day < one.days; day++) {
              today = addDays(today, 1)
              take('move')
              directorAt(new Date(instantOf(today, '10:00').getTime() + clock))
            }
          } else if (one.kind === 'step') take(one.step)
          else if (
            from &&
            from !== one.to &&
            (!open || Object.keys(transferTable[open.state]).length === 0)
          ) {
            const switchOn = addDays(today, one.ahead)
            const untilOn = one.overlap === null ? null : addDays(switchOn, one.overlap)
            open = { state: 'proposed', from, to: one.to, switchOn, untilOn }
          }
          // Who gave and did not come back holds nothing once the last day is over.
          const now = new Date(instantOf(today, '10:00').getTime() + clock)
          for (const past of ended) {
            const back =
              seats.some(
                (seat) => seat.holder === past.holder && seat.role !== 'outgoing' && seat.until === null,
              ) || ended.some((later) => later.holder === past.holder && later.at > past.at)
            if (!back && past.on < today)
              assert.deepEqual(
                holds(seats, now).filter(({ holder }) => holder === past.holder),
                [],
              )
          }
        }
      }),
      { numRuns: 400 },
    )
  })
})

describe('C2 days and absences', () => {
  const codes = (faults: readonly { pointer: string; code: string }[]) =>
    faults.map(({ pointer, code }) => `${pointer} ${code}`)

  it('C2 says all faults of the days at once', () => {
    const days = {
      switchOn: '2026-11-20' as PlainDate,
      untilOn: '2026-11-01' as PlainDate,
      talkOn: '2026-11-22' as PlainDate,
    }
    assert.deepEqual(codes(checkDays(days, monday)), [
      '/switchOn transfer-day-past',
      '/untilOn transfer-until-early',
      '/talkOn transfer-talk-outside',
    ])
    const far = { switchOn: addDays(monday, 93), untilOn: addDays(monday, 300), talkOn: null }
    assert.deepEqual(codes(checkDays(far, monday)), [
      '/switchOn transfer-day-far',
      '/untilOn transfer-until-far',
    ])
    assert.deepEqual(checkDays({ switchOn: monday, untilOn: monday, talkOn: monday }, monday), [])
  })

  it('C2 a stand-in is somebody else, is there, and is the only one; ill today is fine', () => {
    const ill = { workerId: 'nadia', standInId: 'sjoerd', fromOn: monday, untilOn: addDays(monday, 7) }
    assert.deepEqual(checkAbsence(ill, [], monday), [])
    assert.deepEqual(codes(checkAbsence({ ...ill, standInId: 'nadia' }, [ill], monday)), [
      '/standInId stand-in-self',
      '/fromOn absence-twice',
      '/standInId stand-in-away',
    ])
    assert.deepEqual(
      codes(checkAbsence({ ...ill, fromOn: addDays(monday, -1), untilOn: addDays(monday, -2) }, [], monday)),
      ['/fromOn absence-past', '/untilOn absence-reversed'],
    )
    const away = {
      workerId: 'sjoerd',
      standInId: 'amira',
      fromOn: addDays(monday, 7),
      untilOn: addDays(monday, 9),
    }
    assert.deepEqual(codes(checkAbsence(ill, [away], monday)), ['/standInId stand-in-away'])
    assert.deepEqual(checkAbsence({ ...ill, untilOn: addDays(monday, 6) }, [away], monday), [])
  })
})
