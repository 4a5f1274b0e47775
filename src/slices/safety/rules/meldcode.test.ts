import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { plainDate } from '#shared/plain-date.ts'
import { isRefusal } from '#shared/refusal.ts'
import {
  type Answers,
  adviceOf,
  assessmentBy,
  availableCommands,
  decide,
  dueOf,
  type EntryKind,
  evaluate,
  evaluations,
  type MeldcodeState,
  mayBegin,
  mayTake,
  meldcodeCommands,
  meldcodeStates,
  meldcodeSteps,
  meldcodeTable,
  nextStep,
  questionsToAsk,
  weighingQuestions,
} from './meldcode.ts'

const today = plainDate('2026-11-24')
const four: ReadonlySet<EntryKind> = new Set(['signals', 'consult', 'talk', 'weigh'])
const answer = fc.option(fc.boolean(), { nil: undefined })
const someAnswers: fc.Arbitrary<Answers> = fc
  .record({ suspicion: answer, unsafe: answer, able: answer, accepted: answer })
  .map((all) => Object.fromEntries(Object.entries(all).filter(([, yes]) => yes !== undefined)))

describe('a Meldcode beside another', () => {
  const running = fc.record({
    name: fc.string({ minLength: 1 }),
    phone: fc.string(),
    startedOn: fc.constant(today),
    mine: fc.boolean(),
  })

  it('C7 is not begun beside one that is seen, and beside an unseen one only when it is said why', () => {
    fc.assert(
      fc.property(
        fc.array(running, { maxLength: 4 }),
        fc.constantFrom('', ' ', 'Zij is met verlof.'),
        (all, why) => {
          const answer = mayBegin(all, why)
          if (all.some(({ mine }) => mine)) return isRefusal(answer) && answer.code === 'meldcode-open'
          if (all.length === 0 || why.trim() !== '') return answer === undefined
          return answer !== undefined && !isRefusal(answer) && answer.details?.name === all[0]?.name
        },
      ),
    )
  })
})

describe('the Meldcode', () => {
  it('C7 has a row for every state, leads only to known states, and ends when it is closed', () => {
    assert.deepEqual(Object.keys(meldcodeTable), [...meldcodeStates])
    for (const row of Object.values(meldcodeTable))
      for (const [command, states] of Object.entries(row)) {
        assert.ok((meldcodeCommands as readonly string[]).includes(command))
        for (const state of states) assert.ok((meldcodeStates as readonly string[]).includes(state))
      }
    assert.deepEqual(availableCommands('closed'), [])
  })

  it('C7 weighs by five questions: each answer says whether the next one matters', () => {
    assert.deepEqual(questionsToAsk({ suspicion: false }), ['suspicion'])
    assert.deepEqual(questionsToAsk({ suspicion: true, unsafe: true }), ['suspicion', 'unsafe'])
    assert.equal(adviceOf({ suspicion: false }), 'close')
    assert.equal(adviceOf({ suspicion: true, unsafe: true }), 'report')
    assert.equal(adviceOf({ suspicion: true, unsafe: false, able: false }), 'report')
    assert.equal(adviceOf({ suspicion: true, unsafe: false, able: true, accepted: false }), 'report')
    assert.equal(adviceOf({ suspicion: true, unsafe: false, able: true, accepted: true }), 'help')
    assert.equal(adviceOf({ suspicion: true, unsafe: false, able: true }), undefined)
    assert.equal(weighingQuestions.length, 5)
  })

  it('C7 points at a report whenever it is unsafe or help falls short, and never before the questions are answered', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const advice = adviceOf(answers)
        const open = questionsToAsk(answers).some((question) => answers[question] === undefined)
        assert.equal(advice === undefined, open)
        if (advice === 'close') assert.equal(answers.suspicion, false)
        if (advice === 'help')
          assert.deepEqual([answers.unsafe, answers.able, answers.accepted], [false, true, true])
        if (advice === 'report')
          assert.ok(answers.unsafe === true || answers.able === false || answers.accepted === false)
      }),
      { numRuns: 500 },
    )
  })

  it('C7 leaves nobody with a suspicion and nothing done', () => {
    const suspected = { suspicion: true, unsafe: false, able: true, accepted: true }
    const nothing = decide('under-way', four, suspected, { report: false, help: false, acute: false })
    assert.ok(isRefusal(nothing) && nothing.code === 'meldcode-do-something')
    assert.equal(
      decide('under-way', four, suspected, { report: false, help: true, acute: false }),
      'following',
    )
    assert.equal(
      decide('under-way', four, suspected, { report: true, help: true, acute: false }),
      'to-report',
    )
    assert.equal(
      decide('under-way', four, { suspicion: false }, { report: false, help: false, acute: false }),
      'closed',
    )
  })

  it('C7 needs the four steps before the decision in any order, but with danger now only the report', () => {
    const only: ReadonlySet<EntryKind> = new Set(['signals', 'talk'])
    const early = decide('under-way', only, {}, { report: true, help: false, acute: false })
    assert.ok(isRefusal(early) && early.code === 'meldcode-steps-missing')
    assert.equal(decide('under-way', only, {}, { report: true, help: false, acute: true }), 'to-report')
    const hidden = decide('under-way', only, {}, { report: false, help: true, acute: true })
    assert.ok(isRefusal(hidden) && hidden.code === 'meldcode-acute-report')
    assert.equal(nextStep(only), 'consult')
    assert.equal(nextStep(new Set(['signals', 'weigh', 'consult'])), 'talk')
    assert.equal(nextStep(new Set(meldcodeSteps)), undefined)
  })

  it('C7 keeps its promises over random histories', () => {
    const command = fc.oneof(
      fc.record({
        do: fc.constantFrom('consult' as const, 'talk' as const, 'weigh' as const, 'report' as const),
      }),
      fc.record({
        do: fc.constant('decide' as const),
        with: fc.record({ report: fc.boolean(), help: fc.boolean(), acute: fc.boolean() }),
        answers: someAnswers,
      }),
      fc.record({ do: fc.constant('evaluate' as const), outcome: fc.constantFrom(...evaluations) }),
    )
    fc.assert(
      fc.property(fc.array(command, { maxLength: 40 }), (history) => {
        let state: MeldcodeState = 'under-way'
        const taken = new Set<EntryKind>(['signals'])
        let reportsDecided = 0
        let reportsMade = 0
        for (const step of history) {
          const before: MeldcodeState = state
          if (step.do === 'decide') {
            const next = decide(state, taken, step.answers, step.with)
            if (isRefusal(next)) continue
            state = next
            taken.add('decide')
            if (next === 'closed') assert.equal(step.answers.suspicion, false)
            assert.equal(next === 'to-report', step.with.report)
          } else if (step.do === 'evaluate') {
            const next = evaluate(state, step.outcome)
            if (isRefusal(next)) continue
            state = next
          } else {
            if (!mayTake(state, step.do)) continue
            taken.add(step.do)
            if (step.do === 'report') {
              reportsMade++
              state = 'following'
            }
          }
          assert.notEqual(before, 'closed', 'nothing happens after the end')
          if (state === 'to-report') reportsDecided++
          // Whoever decided to report cannot leave it at that: only the report itself leads on.
          if (before === 'to-report') assert.equal(state, 'following')
          assert.equal(dueOf(state, taken, today, null) === null, state === 'closed', 'a clock until the end')
        }
        assert.ok(reportsMade <= reportsDecided)
        if (state === 'closed')
          assert.equal(reportsMade, reportsDecided, 'it never ends with a report not made')
      }),
      { numRuns: 500 },
    )
  })

  it('C7 counts working days for each step, and five for Veilig Thuis', () => {
    assert.equal(dueOf('under-way', new Set(['signals']), today, null), '2026-11-26')
    assert.equal(dueOf('under-way', four, today, null), '2026-11-25')
    assert.equal(dueOf('to-report', four, plainDate('2026-11-27'), null), '2026-11-30', 'over the weekend')
    assert.equal(assessmentBy(plainDate('2026-12-23')), '2026-12-31', 'Christmas does not count')
    assert.equal(dueOf('following', four, today, plainDate('2026-12-08')), '2026-12-08')
  })
})
