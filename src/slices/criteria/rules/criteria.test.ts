import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { newCode } from '#shared/list-code.ts'
import { type Criterion, checkCriteria, reasonFaults, weights, withCodes } from './criteria.ts'
import { firstCriteria } from './first-criteria.ts'

const codesOf = (faults: readonly { readonly code: string }[]) => faults.map(({ code }) => code)
const [domains, holding, , safety, , single] = firstCriteria
const words = { nl: 'woorden', en: 'words' }

describe('B2 criteria that can be published', () => {
  it('accepts the first ones as they are, and says something for every weight', () => {
    assert.deepEqual(checkCriteria(firstCriteria, firstCriteria), [])
    for (const weight of weights)
      assert.ok(
        firstCriteria.some((criterion) => criterion.weights.includes(weight)),
        weight,
      )
  })

  it('lists every fault at once', () => {
    const faults = checkCriteria(
      [
        { code: 'onbekend', weights: ['heavy'], label: words, explain: words },
        { weights: [], label: { nl: ' ', en: 'Words' }, explain: { nl: 'x', en: '' } },
        { code: 'safety', weights: ['heavy'], label: { nl: 'a', en: 'b' }, explain: words },
        { code: 'safety', weights: ['heavy', 'heavy'], label: { nl: 'c', en: 'd' }, explain: words },
      ],
      firstCriteria,
    )
    assert.deepEqual(codesOf(faults), [
      'criterion-unknown',
      'criterion-words-missing',
      'criterion-twice',
      'criterion-words-missing',
      'criterion-weightless',
      'criterion-twice',
      'criterion-weightless',
      'weight-without-criterion',
    ])
  })

  it('gives a new criterion a code of its own that was never used, and keeps that of the others', () => {
    assert.equal(newCode('Zorgen om een kind', new Set(), 'criterium'), 'zorgen-om-een-kind')
    assert.equal(newCode('Eén keer', new Set(['een-keer']), 'criterium'), 'een-keer-2')
    assert.equal(newCode('***', new Set(), 'criterium'), 'criterium')
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 60 }), { maxLength: 12 }), (labels) => {
        const made = withCodes(
          labels.map((nl) => ({ weights: ['heavy'], label: { nl, en: nl }, explain: words })),
          firstCriteria.map(({ code }) => code),
        ).map(({ code }) => code)
        assert.equal(new Set(made).size, made.length)
        for (const code of made) {
          assert.match(code, /^[a-z0-9]+(-[a-z0-9]+)*$/)
          assert.ok(code.length <= 60)
          assert.ok(!firstCriteria.some((criterion) => criterion.code === code))
        }
      }),
    )
  })
})

describe('B2 reasons by the criteria that hold now', () => {
  const heavy = (...reasons: string[]) => ({ weight: 'heavy' as const, reasons })
  const reworded: readonly Criterion[] = firstCriteria.map((one) =>
    one === safety ? { ...one, explain: { ...one.explain, nl: 'Iets anders.' } } : one,
  )

  it('passes what holds, in any order', () => {
    fc.assert(
      fc.property(fc.constantFrom(...weights), fc.shuffledSubarray([...firstCriteria]), (weight, some) => {
        const reasons = some.filter((criterion) => criterion.weights.includes(weight)).map(({ code }) => code)
        assert.deepEqual(reasonFaults({ weight, reasons }, firstCriteria, firstCriteria, '/r'), [])
      }),
    )
  })

  it('names one that was dropped, got other words, argues for another weight, or stands twice', () => {
    const now = reworded.filter((one) => one !== holding)
    const faults = reasonFaults(
      heavy('several-domains', 'questions-hold-each-other', 'safety', 'one-question', 'several-domains'),
      now,
      firstCriteria,
      '/decisions/0/reasons',
    )
    assert.deepEqual(
      faults.map(({ pointer, code, details }) => [pointer, code, details?.nl]),
      [
        ['/decisions/0/reasons/1', 'criterion-dropped', holding?.label.nl],
        ['/decisions/0/reasons/2', 'criterion-reworded', safety?.label.nl],
        ['/decisions/0/reasons/3', 'criterion-other-weight', single?.label.nl],
        ['/decisions/0/reasons/4', 'criterion-twice', domains?.label.nl],
      ],
    )
  })

  it('takes a decision that does not say which version it read by the codes alone', () => {
    assert.deepEqual(reasonFaults(heavy('safety'), reworded, undefined, '/r'), [])
  })
})
