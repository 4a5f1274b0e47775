import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { caseWeight, checkDecision, opensCase, type QuestionDecision } from './weight.ts'

const heavy: QuestionDecision = { questionId: 'a', weight: 'heavy', reasons: ['several-domains'], note: '' }
const answered: QuestionDecision = {
  questionId: 'b',
  weight: 'answered',
  reasons: [],
  note: 'folder gestuurd',
}

describe('B2 the triage decision', () => {
  it('opens a case only for light and heavy, and the heaviest question gives the weight', () => {
    assert.ok(opensCase([answered, heavy]))
    assert.ok(!opensCase([answered]))
    assert.equal(caseWeight([answered, heavy]), 'heavy')
    assert.equal(caseWeight([{ ...heavy, weight: 'light' }]), 'light')
  })

  it('passes when every question is decided with a reason', () => {
    assert.equal(
      checkDecision({ decisions: [heavy, answered], directorId: 'd', memberIds: ['p'] }, ['a', 'b'], 'p'),
      undefined,
    )
  })

  it('lists every fault at once', () => {
    const refusal = checkDecision(
      {
        decisions: [
          { ...heavy, reasons: [] },
          { ...heavy, questionId: 'x', referredTo: 'o' },
        ],
        memberIds: ['q', 'q'],
      },
      ['a', 'b'],
      'p',
    )
    assert.deepEqual(
      refusal?.faults.map(({ code }) => code),
      [
        'question-undecided',
        'reason-missing',
        'question-not-open',
        'referral-address',
        'director-missing',
        'household-lacks-resident',
        'member-twice',
      ],
    )
  })

  it('refuses to decide one question twice', () => {
    const refusal = checkDecision(
      { decisions: [heavy, heavy], directorId: 'd', memberIds: ['p'] },
      ['a'],
      'p',
    )
    assert.deepEqual(
      refusal?.faults.map(({ code }) => code),
      ['question-not-open'],
    )
  })
})
