import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { addDays, type PlainDate, plainDate } from '#shared/plain-date.ts'
import { isRefusal } from '#shared/refusal.ts'
import { duties, endsWithApplication, lawOf } from './duty.ts'
import { moveTo } from './order.ts'
import {
  availableCommands,
  nextState,
  type StepFacts,
  type StepState,
  stepCommands,
  stepStates,
  stepTable,
  type Taken,
  takeStep,
} from './step.ts'

const today = plainDate('2026-11-24')
const director = { steers: true, responsible: false, carriesOut: false }
const responsible = { steers: false, responsible: true, carriesOut: false }
const carrier = { steers: false, responsible: false, carriesOut: true }
const other = { steers: false, responsible: false, carriesOut: false }
const planned: StepFacts = { state: 'planned', duty: null, begunOn: null, endedOn: null, decidedWith: false }
const running: StepFacts = { ...planned, state: 'running', begunOn: plainDate('2026-11-20') }
const given = { on: today, reason: '', discussed: false, saidBy: '' }

describe('D12 the states of a step', () => {
  it('D12 leads only to states that exist, and from each there is a way on', () => {
    for (const state of stepStates) {
      const ways = Object.values(stepTable[state])
      assert.ok(ways.length > 0, state)
      for (const next of ways) assert.ok(stepStates.includes(next))
    }
  })

  it('D12 is skipped with a reason, and taken up where it was', () => {
    const empty = takeStep(running, { ...given, command: 'skip', reason: ' ' }, director, today)
    assert.ok(isRefusal(empty) && empty.faults[0]?.code === 'route-reason-missing')
    const skipped = takeStep(running, { ...given, command: 'skip', reason: 'Niet nodig.' }, director, today)
    assert.deepEqual(skipped, { state: 'skipped', begunOn: '2026-11-20', endedOn: today })
    const again = takeStep(
      { ...running, ...(skipped as Taken) },
      { ...given, command: 'resume' },
      director,
      today,
    )
    assert.deepEqual(again, { state: 'running', begunOn: '2026-11-20', endedOn: null })
    const never = { ...planned, state: 'skipped', endedOn: today } as const
    assert.deepEqual(takeStep(never, { ...given, command: 'resume' }, director, today), {
      state: 'planned',
      begunOn: null,
      endedOn: null,
    })
  })

  it('D12 a step that the law demands is not skipped, and the refusal names the article', () => {
    for (const duty of duties) {
      const said = takeStep({ ...planned, duty }, { ...given, command: 'skip', reason: 'x' }, director, today)
      assert.ok(isRefusal(said) && said.code === 'route-step-compulsory')
      assert.deepEqual(said.details, lawOf(duty, today))
      assert.match(String(said.details.article), /^\d/)
      assert.ok(!availableCommands({ ...planned, duty }, director).includes('skip'))
    }
  })

  it('C8 who answers for it says that it is done; who carries it out only begins; the director does all', () => {
    const offered = (step: StepFacts) =>
      [director, responsible, carrier, other].map((one) => availableCommands(step, one))
    assert.deepEqual(offered(planned), [['begin', 'skip'], ['begin'], ['begin'], []])
    assert.deepEqual(offered(running), [
      ['finish', 'skip', 'put-back'],
      ['finish', 'put-back'],
      ['put-back'],
      [],
    ])
    const refused = takeStep(running, { ...given, command: 'finish' }, carrier, today)
    assert.ok(isRefusal(refused) && refused.code === 'route-step-not-yours')
  })

  it('D12 a decision on an application ends when that is withdrawn, by whom and when; nothing else does', () => {
    const withdraw = { ...given, command: 'withdraw', saidBy: 'Rob, aan tafel' } as const
    for (const duty of [null, ...duties]) {
      const outcome = takeStep({ ...running, duty }, withdraw, director, today)
      const offered = availableCommands({ ...running, duty }, director).includes('withdraw')
      assert.equal(!isRefusal(outcome), endsWithApplication(duty), String(duty))
      assert.equal(offered, endsWithApplication(duty), String(duty))
    }
    const decision = { ...running, duty: 'wmo-decision' } as const
    const bare = takeStep(decision, { ...withdraw, saidBy: ' ', on: addDays(today, 1) }, director, today)
    assert.deepEqual(isRefusal(bare) && bare.faults?.map(({ pointer }) => pointer), ['/on', '/saidBy'])
    const gone = takeStep(decision, withdraw, director, today)
    assert.deepEqual(gone, { state: 'withdrawn', begunOn: running.begunOn, endedOn: today })
    const back = takeStep(
      { ...decision, ...(gone as Taken) },
      { ...given, command: 'resume' },
      director,
      today,
    )
    assert.deepEqual(
      back,
      { state: 'running', begunOn: running.begunOn, endedOn: null },
      'it goes on where it was',
    )
    assert.ok(
      isRefusal(takeStep(decision, withdraw, { ...director, steers: false, responsible: true }, today)),
    )
  })

  it('C8 a step on which others decide is skipped after it was discussed with them', () => {
    const shared = { ...planned, decidedWith: true }
    const skip = { ...given, command: 'skip', reason: 'Kan vervallen.' } as const
    const alone = takeStep(shared, skip, director, today)
    assert.ok(isRefusal(alone) && alone.faults[0]?.pointer === '/discussed')
    assert.ok(!isRefusal(takeStep(shared, { ...skip, discussed: true }, director, today)))
  })

  it('D12 never begins or ends on a day to come, nor ends before it began', () => {
    const tomorrow = addDays(today, 1)
    const early = takeStep(planned, { ...given, command: 'begin', on: tomorrow }, director, today)
    assert.ok(isRefusal(early) && early.faults[0]?.code === 'route-day-future')
    const before = takeStep(
      running,
      { ...given, command: 'finish', on: plainDate('2026-11-19') },
      director,
      today,
    )
    assert.ok(isRefusal(before) && before.faults[0]?.code === 'route-done-before-begun')
  })
})

/** A whole route as a list of steps: what the database keeps, in small. */
interface Line extends StepFacts {
  readonly id: string
  readonly organisationId: string | null
}

describe('D12 whatever is done to a route in whatever order', () => {
  const standing = fc.constantFrom(director, responsible, carrier, other)
  const act = fc.oneof(
    fc.record({
      kind: fc.constant('add' as const),
      duty: fc.constantFrom(null, ...duties),
      decidedWith: fc.boolean(),
    }),
    fc.record({
      kind: fc.constant('move' as const),
      step: fc.nat(12),
      place: fc.integer({ min: -2, max: 15 }),
    }),
    fc.record({
      kind: fc.constant('assign' as const),
      step: fc.nat(12),
      organisation: fc.constantFrom(null, 'werkplein', 'cjg'),
    }),
    fc.record({
      kind: fc.constant('take' as const),
      step: fc.nat(12),
      command: fc.constantFrom(...stepCommands),
      days: fc.integer({ min: -5, max: 2 }),
      reason: fc.constantFrom('', 'omdat'),
      discussed: fc.boolean(),
      saidBy: fc.constantFrom('', 'Rob, aan tafel'),
      standing,
    }),
  )

  it('D12 the order stays a permutation, what the law demands is never skipped, one answers at any moment', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 60 }), (history) => {
        let order: readonly string[] = []
        const lines = new Map<string, Line>()
        for (const one of history) {
          if (one.kind === 'add') {
            const id = String(lines.size)
            lines.set(id, { ...planned, ...one, id, organisationId: null })
            order = [...order, id]
            continue
          }
          const id = order[one.step % Math.max(1, order.length)]
          const line = id === undefined ? undefined : lines.get(id)
          if (id === undefined || !line) continue
          if (one.kind === 'move') {
            const moved = moveTo(order, id, one.place)
            const at = Math.min(Math.max(1, one.place), order.length)
            assert.equal(moved.indexOf(id) + 1, at)
            assert.deepEqual(
              moved.filter((other) => other !== id),
              order.filter((other) => other !== id),
              'the others keep their order',
            )
            assert.deepEqual(moveTo(moved, id, order.indexOf(id) + 1), order, 'moving back undoes it')
            order = moved
          } else if (one.kind === 'assign') {
            lines.set(id, { ...line, organisationId: one.organisation })
          } else {
            const on = addDays(today, one.days) as PlainDate
            const taken = takeStep(line, { ...one, on }, one.standing, today)
            const offered = availableCommands(line, one.standing).includes(one.command)
            if (isRefusal(taken)) {
              assert.ok(!offered || taken.faults.length > 0, 'what is offered is refused for its input only')
              continue
            }
            assert.ok(offered, 'what is allowed is offered')
            assert.equal(taken.state, nextState(line, one.command))
            lines.set(id, { ...line, ...taken })
          }
          assert.deepEqual([...order].sort(), [...lines.keys()].sort(), 'a permutation')
          for (const step of lines.values()) holds(step)
        }
      }),
      { numRuns: 300 },
    )
  })

  function holds({ state, duty, begunOn, endedOn, organisationId }: Line): void {
    const ended: readonly StepState[] = ['done', 'skipped', 'withdrawn']
    assert.ok(duty === null || state !== 'skipped', 'compulsory')
    assert.ok(endsWithApplication(duty) || state !== 'withdrawn', 'there was an application')
    assert.ok(state !== 'planned' || (begunOn === null && endedOn === null))
    assert.ok(!['running', 'done'].includes(state) || begunOn !== null)
    assert.equal(ended.includes(state), endedOn !== null)
    assert.ok(begunOn === null || endedOn === null || begunOn <= endedOn)
    assert.ok(organisationId === null || typeof organisationId === 'string', 'one or nobody')
  }
})
