import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { addDays, daysBetween, type PlainDate } from '#shared/plain-date.ts'
import { isRefusal } from '#shared/refusal.ts'
import {
  type Answered,
  answers,
  decideAnswer,
  decideCall,
  isUnhappy,
  longestWords,
  standingOf,
  type VerdictFacts,
} from './answer.ts'
import {
  answerUntil,
  askedOf,
  changeDays,
  type DoneStep,
  endsQuestions,
  freshDays,
  questionsOf,
  restDays,
  stepKinds,
  wayTo,
} from './ask.ts'

const today = '2026-11-24' as PlainDate
const born = (year: number) => ({ year, month: 3, day: 14 })

function step(changes: Partial<DoneStep> = {}): DoneStep {
  return {
    kind: 'agreement',
    id: 's1',
    caseId: 'c1',
    personId: 'rob',
    birth: born(1975),
    centralPersonId: 'rob',
    centralBirth: born(1975),
    helperId: 'karin',
    doneOn: today,
    unsafe: false,
    ...changes,
  }
}
const person = (id: string, changes = {}) => ({ id, stopped: false, lastAskedOn: null, ...changes })

describe('D8 whom a step is asked of', () => {
  it('D8 a child is not asked, the central person of the household is', () => {
    assert.equal(askedOf(step(), today), 'rob')
    const child = { personId: 'sem', birth: born(2018) }
    assert.equal(askedOf(step(child), today), 'rob')
    assert.equal(
      askedOf(step({ ...child, centralPersonId: 'daan', centralBirth: born(2012) }), today),
      undefined,
    )
    assert.equal(askedOf(step({ birth: { year: 2010, month: 11, day: 24 } }), today), 'rob', 'sixteen today')
    assert.equal(askedOf(step({ helperId: 'rob' }), today), undefined, 'nobody judges oneself')
  })

  it('D8 never while somebody is unsafe, after "stop", within the rest or about what is old', () => {
    const asked = (one: DoneStep, who = {}) =>
      questionsOf([one], new Map([['rob', person('rob', who)]]), today).length
    assert.equal(asked(step()), 1)
    assert.equal(asked(step({ unsafe: true })), 0)
    assert.equal(asked(step(), { stopped: true }), 0)
    assert.equal(asked(step(), { lastAskedOn: addDays(today, 1 - restDays) }), 0)
    assert.equal(asked(step(), { lastAskedOn: addDays(today, -restDays) }), 1)
    assert.equal(asked(step({ doneOn: addDays(today, -freshDays) })), 1)
    assert.equal(asked(step({ doneOn: addDays(today, -freshDays - 1) })), 0)
  })

  it('D8 whatever happens in a season, a resident is asked at most once in a rest, about the newest step, and no step twice', () => {
    const someStep = fc.record({
      id: fc.uuid(),
      personId: fc.constantFrom('rob', 'sanne'),
      day: fc.integer({ min: 0, max: 60 }),
      kind: fc.constantFrom(...stepKinds),
      unsafe: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(someStep, { maxLength: 40 }), fc.integer({ min: 0, max: 60 }), (made, stopDay) => {
        const asked = new Map<string, PlainDate[]>([
          ['rob', []],
          ['sanne', []],
        ])
        const done = new Set<string>()
        for (let day = 0; day <= 60; day++) {
          const now = addDays(today, day)
          const people = new Map(
            [...asked].map(([id, days]) => [
              id,
              person(id, { lastAskedOn: days.at(-1) ?? null, stopped: id === 'rob' && day >= stopDay }),
            ]),
          )
          const open = made
            .filter((one) => one.day <= day && !done.has(one.id))
            .map((one) => step({ ...one, doneOn: addDays(today, one.day) }))
          for (const { step: one, personId } of questionsOf(open, people, now)) {
            assert.equal(one.unsafe, false)
            assert.ok(daysBetween(one.doneOn, now) <= freshDays)
            assert.ok(
              !open.some(
                (other) => other.personId === personId && !other.unsafe && other.doneOn > one.doneOn,
              ),
            )
            assert.ok(!done.has(one.id))
            done.add(one.id)
            asked.get(personId)?.push(now)
            assert.ok(personId !== 'rob' || day < stopDay)
          }
        }
        for (const days of asked.values())
          for (const [index, day] of days.entries()) {
            const before = days[index - 1]
            assert.ok(before === undefined || daysBetween(before, day) >= restDays)
          }
      }),
    )
  })

  it('D8 a secret address gets no letter', () => {
    const at = { email: null, address: 'Lindelaan 8', addressSecret: false }
    assert.equal(wayTo({ ...at, email: 'rob@inwoner.example' }), 'email')
    assert.equal(wayTo({ ...at, email: '' }), 'letter')
    assert.equal(wayTo(at), 'letter')
    assert.equal(wayTo({ ...at, addressSecret: true }), 'portal')
    assert.equal(wayTo({ ...at, address: null }), 'portal')
  })
})

describe('D8 the answer', () => {
  const open: VerdictFacts = {
    answer: null,
    answeredOn: null,
    answerUntil: answerUntil(today),
    closed: false,
    withdrawn: false,
  }

  it('D8 what was taken back is neither answered, changed nor called about', () => {
    for (const facts of [open, { ...open, answer: 'not', answeredOn: today } as const]) {
      const withdrawn = { ...facts, withdrawn: true }
      assert.equal(standingOf(withdrawn, today), 'withdrawn')
      const answer = decideAnswer(withdrawn, { answer: 'well', words: '', shared: false }, today)
      assert.equal(isRefusal(answer) && answer.code, 'verdict-withdrawn')
      assert.equal(decideCall(withdrawn, today)?.code, 'verdict-withdrawn')
    }
  })

  it('D8 danger, coercion and a Meldcode take questions back; what protects workers does not', () => {
    assert.equal(endsQuestions('meldcode.started', undefined), true)
    for (const [sort, ends] of [
      ['danger', true],
      ['coercion', true],
      ['worker', false],
    ] as const)
      assert.equal(endsQuestions('safety-line.recorded', { sort }), ends, sort)
    assert.equal(endsQuestions('safety-line.recorded', undefined), false)
    assert.equal(endsQuestions('case.closed', { sort: 'danger' }), false)
  })

  it('D8 once the case is closed nothing is answered any more', () => {
    for (const facts of [open, { ...open, answer: 'not', answeredOn: today } as const]) {
      const closed = { ...facts, closed: true }
      assert.equal(standingOf(closed, today), facts.answer === null ? 'over' : 'settled')
      assert.ok(isRefusal(decideAnswer(closed, { answer: 'well', words: '', shared: false }, today)))
      assert.ok(decideCall(closed, today))
    }
  })

  it('D8 all faults at once, and nothing is shared where nothing was said', () => {
    const wrong = decideAnswer(
      open,
      { answer: undefined, words: 'x'.repeat(longestWords + 1), shared: true },
      today,
    )
    assert.ok(isRefusal(wrong))
    assert.deepEqual(
      wrong.faults.map(({ code }) => code),
      ['verdict-missing', 'verdict-words-long'],
    )
    assert.deepEqual(decideAnswer(open, { answer: 'well', words: ' ', shared: true }, today), {
      answer: 'well',
      words: '',
      shared: false,
    })
  })

  it('D8 can be given for three weeks and changed for one, whatever the order of the days', () => {
    const act = fc.record({
      wait: fc.integer({ min: 0, max: 12 }),
      answer: fc.constantFrom(...answers),
      call: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
        let facts = open
        let now = today
        let first: PlainDate | undefined
        for (const { wait, answer, call } of acts) {
          now = addDays(now, wait)
          if (call) {
            const refused = decideCall(facts, now) !== undefined
            const may =
              first !== undefined && daysBetween(first, now) <= changeDays && isUnhappy(facts.answer)
            assert.equal(refused, !may)
            continue
          }
          const decided: Answered | ReturnType<typeof decideAnswer> = decideAnswer(
            facts,
            { answer, words: 'zo', shared: true },
            now,
          )
          const may = first === undefined ? now <= open.answerUntil : daysBetween(first, now) <= changeDays
          assert.equal(isRefusal(decided), !may)
          if (isRefusal(decided)) continue
          first ??= now
          facts = { ...facts, answer: decided.answer, answeredOn: first }
          assert.equal(standingOf(facts, now), 'given')
        }
      }),
    )
  })
})
