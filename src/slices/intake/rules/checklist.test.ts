import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import {
  type Answer,
  answers,
  type ChecklistItem,
  carryAnswers,
  checkChecklist,
  checkSignals,
  checkVersion,
} from './checklist.ts'
import { firstChecklist } from './first-checklist.ts'
import { type LifeDomain, lifeDomains } from './life-domains.ts'

const codes = (faults: readonly { code: string }[]) => faults.map(({ code }) => code)
const item = (lifeDomain: LifeDomain): ChecklistItem => {
  const found = firstChecklist.find((one) => one.lifeDomain === lifeDomain)
  assert.ok(found)
  return found
}
const given = fc.dictionary(fc.constantFrom(...lifeDomains), fc.constantFrom(...answers)) as fc.Arbitrary<
  Partial<Record<LifeDomain, Answer>>
>

describe('A3 the checklist', () => {
  it('starts with one short question per life domain, some about the people around the resident', () => {
    assert.deepEqual(checkChecklist(firstChecklist), [])
    assert.deepEqual(new Set(firstChecklist.map(({ lifeDomain }) => lifeDomain)), new Set(lifeDomains))
    assert.ok(firstChecklist.every(({ ask }) => ask.nl.length <= 90 && ask.nl.endsWith('?')))
  })

  it('names every fault of a list at once', () => {
    const alone = { ...item('work'), ask: { nl: ' ', en: 'Work?' } }
    assert.deepEqual(codes(checkChecklist([alone, item('work')])), [
      'checklist-words-missing',
      'checklist-domain-twice',
      'checklist-domain-absent',
      'checklist-nobody-around',
    ])
  })

  it('takes every order of a good list', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...firstChecklist], { minLength: 12 }), (items) =>
        assert.deepEqual(checkChecklist(items), []),
      ),
    )
  })
})

describe('A3 asking on', () => {
  const question = (lifeDomains: LifeDomain[], signal?: LifeDomain) => ({ lifeDomains, signal })

  // The three cases of the articles: what was asked at the counter, and what came up by asking on.
  const cases = [
    ['a father of 51 asks for benefit', ['income', 'work'], ['parenting', 'day-activities']],
    ['a family has light parenting support', ['parenting'], ['debts', 'day-activities']],
    ['a son of 19 asks for a home adaptation', ['housing'], ['informal-care', 'work']],
  ] as const

  for (const [who, asked, uncovered] of cases)
    it(`${who}: a second and a third question come up, each with its yes as reason`, () => {
      const told = {
        checklistVersion: 1,
        signals: uncovered.map((lifeDomain) => ({ lifeDomain, answer: 'yes' as const })),
        questions: [question([...asked]), ...uncovered.map((domain) => question([domain], domain))],
      }
      assert.deepEqual(checkSignals(told), [])
      for (const domain of uncovered) {
        assert.ok(!(asked as readonly string[]).includes(domain), 'nobody asked for it at the counter')
        assert.ok(item(domain).ask.nl.length > 0, 'the list asks for it')
      }
      const withoutThird = { ...told, questions: told.questions.slice(0, 2) }
      assert.deepEqual(codes(checkSignals(withoutThird)), ['signal-without-question'])
    })

  it('one yes may make a question for each child', () => {
    const told = {
      checklistVersion: 1,
      signals: [{ lifeDomain: 'parenting', answer: 'yes' }] as const,
      questions: [question(['parenting'], 'parenting'), question(['parenting'], 'parenting')],
    }
    assert.deepEqual(checkSignals(told), [])
  })

  it('a no and a silence make no question, and a question stays in the domain that its yes opened', () => {
    const no = [{ lifeDomain: 'debts', answer: 'no' }] as const
    assert.deepEqual(
      codes(checkSignals({ checklistVersion: 1, signals: no, questions: [question(['debts'], 'debts')] })),
      ['signal-not-yes'],
    )
    assert.deepEqual(codes(checkSignals({ signals: [], questions: [question(['debts'], 'debts')] })), [
      'signal-not-yes',
    ])
    const yes = [{ lifeDomain: 'debts', answer: 'yes' }] as const
    assert.deepEqual(
      codes(checkSignals({ checklistVersion: 1, signals: yes, questions: [question(['housing'], 'debts')] })),
      ['signal-domain-closed'],
    )
  })

  it('says when the list was renewed meanwhile, and not when nothing was asked from it', () => {
    const told = {
      checklistVersion: 1,
      signals: [{ lifeDomain: 'debts', answer: 'no' }],
      questions: [],
    } as const
    assert.equal(checkVersion(told, 1), undefined)
    assert.deepEqual(checkVersion(told, 2)?.details, { yours: 1, current: 2 })
    assert.equal(checkVersion({ checklistVersion: 1, signals: [], questions: [] }, 2), undefined)
  })

  it('carries answers to a newer list only where the words stayed the same, and never invents one', () => {
    const other = { nl: 'Iets heel anders?', en: 'Something else?' }
    fc.assert(
      fc.property(given, fc.subarray([...lifeDomains]), (before, reworded) => {
        const now = firstChecklist.map((one) =>
          reworded.includes(one.lifeDomain) ? { ...one, ask: other } : one,
        )
        const carried = carryAnswers(firstChecklist, now, before)
        for (const domain of lifeDomains)
          assert.equal(carried[domain], reworded.includes(domain) ? undefined : before[domain])
      }),
    )
  })
})
