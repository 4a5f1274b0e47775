import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { answerQuestion, type Card } from './answer-question.ts'
import { conceptsAsked, conceptsOf, spokenLanguages, targetGroups } from './vocabulary.ts'

const blank: Card = {
  id: '',
  kind: 'worker',
  name: '',
  about: '',
  knowledge: [],
  topics: [],
  groups: [],
  ageFrom: null,
  ageUntil: null,
  languages: ['nl'],
  reachable: false,
}
const amira: Card = {
  ...blank,
  id: 'amira',
  name: 'Amira Said',
  about: 'regievoerder · Werkplein',
  knowledge: ['work', 'debts'],
  topics: ['schulden bij jongeren'],
  groups: ['youth'],
  ageFrom: 16,
  ageUntil: 27,
  languages: ['nl', 'so'],
}
const henk: Card = {
  ...blank,
  id: 'henk',
  name: 'Henk Wolters',
  about: 'beoordelaar · Gemeente',
  knowledge: ['debts', 'income'],
}
const counter: Card = {
  ...blank,
  id: 'geld',
  kind: 'counter',
  name: 'Spreekuur geld en post',
  about: 'Kredietbank',
  knowledge: ['debts'],
  topics: ['betalingsregeling'],
  ageFrom: 27,
  reachable: true,
}
const elif: Card = {
  ...blank,
  id: 'elif',
  name: 'Elif Demir',
  about: 'hulpverlener · CJG',
  knowledge: ['parenting'],
  topics: ['kinderen van ouders met schulden'],
  groups: ['children'],
  ageUntil: 18,
}
const all = [henk, elif, counter, amira]
const ids = (question: string, cards: readonly Card[] = all) =>
  answerQuestion(question, cards).map(({ card }) => card.id)

describe('C5 who do I call', () => {
  it('C5 puts who knows about debts of a 19-year-old first, and says why', () => {
    const [first, second, ...more] = answerQuestion('wie bel ik over schulden van een 19-jarige?', all)
    assert.equal(first?.card.id, 'amira')
    assert.deepEqual(first?.reasons, [
      { because: 'topic', topic: 'schulden bij jongeren' },
      { because: 'domain', domain: 'debts', word: 'schulden' },
      { because: 'age', age: 19, from: 16, until: 27 },
      { because: 'group', group: 'youth' },
    ])
    assert.equal(second?.card.id, 'henk')
    assert.deepEqual(more, [], 'the counter is for 27 and older, Elif for children')
  })

  it('C5 reads an age however it is written, and no other number', () => {
    for (const text of ['19-jarige', '19 jaar', 'jongen van 19', '19 jr', 'a boy of 19', '19 years old'])
      assert.deepEqual(conceptsOf(text).ages, [19], text)
    for (const text of ['999990019', 'bel 06 0000 31 77', '9999 AB', 'artikel 19', 'van 1975', '190 jaar'])
      assert.deepEqual(conceptsOf(text).ages, [], text)
  })

  it('C5 finds by compounds, everyday words, language, group, name and organisation', () => {
    assert.deepEqual(ids('deurwaarder aan de deur'), ['geld', 'amira', 'henk', 'elif'])
    assert.deepEqual(ids('jeugdschulden')[0], 'amira')
    assert.deepEqual(ids('wie spreekt Somalisch?'), ['amira'])
    assert.deepEqual(ids('Somali, 17 jaar'), ['amira'])
    assert.deepEqual(ids('schulden in het Somalisch')[0], 'amira')
    assert.deepEqual(ids('iets voor tieners'), ['amira'])
    assert.deepEqual(ids('henk'), ['henk'])
    assert.deepEqual(ids('CJG'), ['elif'])
    assert.deepEqual(ids('betalingsregelingen'), ['geld'])
    assert.deepEqual(ids('zzzz'), [])
    assert.deepEqual(ids(''), [])
  })

  it('C5 reads rent that was not paid as a debt, and a home that is at stake as both', () => {
    const domains = (question: string) => [...conceptsAsked(question).domains.keys()].sort()
    assert.deepEqual(domains('twee maanden huur niet betaald'), ['debts'])
    assert.deepEqual(domains('mortgage arrears, hypotheek achterstand'), ['debts'])
    assert.deepEqual(domains('huur niet betaald, er dreigt ontruiming'), ['debts', 'housing'])
    assert.deepEqual(domains('de huur gaat omhoog'), ['housing'])
    assert.deepEqual(domains('ik zoek een betaalbaar huurhuis'), ['debts', 'housing'])
    assert.deepEqual(domains('huurcommissie bellen, ik betaal te veel'), ['debts', 'housing'])
    assert.deepEqual([...conceptsOf('huurachterstand').domains.keys()].sort(), ['debts', 'housing'])
  })

  it('C5 who can be called now goes first among equals, then counters, then by name', () => {
    const twin = { ...henk, id: 'twin', name: 'Zoe Aalders', reachable: true }
    const desk = { ...henk, id: 'desk', kind: 'counter' as const, name: 'Zuid' }
    assert.deepEqual(ids('inkomen', [henk, desk, twin]), ['twin', 'desk', 'henk'])
  })

  const aCard: fc.Arbitrary<Card> = fc.record({
    id: fc.uuid(),
    kind: fc.constantFrom('counter', 'worker', 'partner', 'organisation'),
    name: fc.constantFrom('Amira Said', 'Henk Wolters', 'Jongerenloket', 'Wmo-loket'),
    about: fc.constantFrom('Werkplein', 'CJG', ''),
    knowledge: fc.subarray(['debts', 'work', 'parenting', 'income']),
    topics: fc.subarray(['schulden bij jongeren', 'dementie thuis', 'ouders uit elkaar']),
    groups: fc.subarray([...targetGroups]),
    ageFrom: fc.option(fc.integer({ min: 0, max: 60 })),
    ageUntil: fc.option(fc.integer({ min: 60, max: 120 })),
    languages: fc.subarray([...spokenLanguages]),
    reachable: fc.boolean(),
  })
  const aQuestion = fc
    .array(
      fc.constantFrom(
        'schulden',
        'werk',
        'jongere',
        'van 19',
        '70 jaar',
        'turks',
        'werkplein',
        'ouders',
        'wie',
      ),
      { maxLength: 6 },
    )
    .map((words) => words.join(' '))

  it('C5 the order is the same however the list comes in', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(aCard, { selector: ({ id }) => id, maxLength: 12 }),
        aQuestion,
        (cards, question) => {
          const expected = ids(question, cards)
          assert.deepEqual(ids(question, cards.toReversed()), expected)
          assert.deepEqual(
            ids(
              question,
              cards.toSorted((a, b) => a.id.localeCompare(b.id)),
            ),
            expected,
          )
        },
      ),
    )
  })

  it('C5 numbers of a resident change nothing and never come out again', () => {
    const number = fc
      .tuple(fc.integer({ min: 10_000_000, max: 999_999_999 }), fc.constantFrom('', ' ', '-', '.'))
      .map(([digits, mark]) => String(digits).replace(/(\d{4})(?=\d)/g, `$1${mark}`))
    fc.assert(
      fc.property(fc.array(aCard, { maxLength: 8 }), aQuestion, number, (cards, question, bsn) => {
        const without = answerQuestion(question, cards)
        const answered = answerQuestion(`${question} ; ${bsn}`, cards)
        assert.deepEqual(answered, without)
        const digits = JSON.stringify(answered.map(({ reasons }) => reasons)).replace(/\D/g, '')
        assert.ok(!digits.includes(bsn.replace(/\D/g, '')))
      }),
    )
  })

  it('C5 every reason is true of the card, and nobody outside the asked age is named', () => {
    fc.assert(
      fc.property(fc.array(aCard, { maxLength: 8 }), aQuestion, (cards, question) => {
        const { ages } = conceptsOf(question)
        for (const { card, reasons, score } of answerQuestion(question, cards)) {
          assert.ok(score > 0 && reasons.length > 0)
          for (const reason of reasons) {
            if ('topic' in reason) assert.ok(card.topics.includes(reason.topic))
            if (reason.because === 'domain') assert.ok(card.knowledge.includes(reason.domain))
            if (reason.because === 'group') assert.ok(card.groups.includes(reason.group))
            if (reason.because === 'language') assert.ok(card.languages.includes(reason.language))
          }
          if (ages.length > 0 && (card.ageFrom !== null || card.ageUntil !== null))
            assert.ok(ages.some((age) => age >= (card.ageFrom ?? 0) && age <= (card.ageUntil ?? 120)))
        }
      }),
    )
  })
})
