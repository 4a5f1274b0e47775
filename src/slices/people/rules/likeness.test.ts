import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { type Comparable, compare } from './likeness.ts'
import { distance } from './name-likeness.ts'

const rob: Comparable = {
  givenNames: 'Rob',
  familyName: 'Terpstra',
  birth: { year: 1975, month: 3, day: 14 },
  bsn: null,
  phone: '600003177',
  email: 'rob@inwoner.example',
  postcode: '9999AB',
  houseNumber: '8',
}
const born = (year: number | null, month: number | null = null, day: number | null = null) => ({
  birth: { year, month, day },
})
const like = (change: Partial<Comparable>, to: Partial<Comparable> = {}) =>
  compare({ ...rob, ...to }, { ...rob, ...change })

describe('A4 whether two records are one person', () => {
  it('takes a typing error, another spelling, swapped fields and a half birth date for the same person', () => {
    const changes: Partial<Comparable>[] = [
      { familyName: 'Terpsta' },
      { familyName: 'Tersptra' },
      { familyName: 'Terpstra-Bos' },
      { givenNames: 'Terpstra', familyName: 'Rob' },
      { givenNames: 'R.' },
      born(1975),
      born(1975, 3),
      born(1975, 14, 3),
      born(1957, 3, 14),
      { phone: null, email: null, postcode: '9911ZZ', houseNumber: '1' },
    ]
    for (const change of changes) assert.ok(like(change).strength, JSON.stringify(change))
  })

  it('tells twins apart: all the same but the given name', () => {
    assert.equal(like({ givenNames: 'Hugo', email: null }).strength, undefined)
  })

  it('tells a father and a son of the same name apart, also at one address with one telephone', () => {
    assert.equal(like({ ...born(2003, 8, 2), email: null }).strength, undefined)
  })

  it('asks about two people with one name and one birth date; two BSNs answer it', () => {
    const elsewhere = { phone: '612121212', email: null, postcode: '9911ZZ', houseNumber: '1' }
    assert.equal(like(elsewhere).strength, 'likely')
    assert.equal(like({ ...elsewhere, bsn: 'a' }, { bsn: 'b' }).strength, undefined)
    assert.equal(like({ bsn: 'a' }, { bsn: 'a' }).strength, 'certain')
  })

  it('does not take people who share only an address, a telephone or a birthday for one', () => {
    assert.equal(like({ givenNames: 'Petra', familyName: 'Bos', ...born(1980) }).strength, undefined)
    assert.equal(like({ familyName: 'Bakker', phone: null, email: null, postcode: null }).strength, undefined)
  })

  it('explains itself: the reasons add up to the score', () => {
    const { reasons, score } = like({ familyName: 'Terpsta', ...born(1975) })
    assert.deepEqual(
      reasons.map(({ field, grade }) => `${field} ${grade}`),
      ['family close', 'given same', 'email same', 'birth year', 'phone same', 'address same'],
    )
    const points = reasons.reduce((sum, reason) => sum + reason.points, 0)
    assert.equal(score, Math.round((100 * Math.min(32, points)) / 32))
  })
})

const word = fc.stringMatching(/^[A-Z][a-z]{2,9}$/)
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })
const birth = fc
  .record({
    year: fc.integer({ min: 1920, max: 2020 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    known: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ year, month, day, known }) => ({
    year: known > 0 ? year : null,
    month: known > 1 ? month : null,
    day: known > 2 ? day : null,
  }))
const name = fc.oneof(
  word,
  fc.tuple(word, word).map((words) => words.join('-')),
  fc.constantFrom('R.', 'van den Berg', '', 'Jan'),
)
const anybody: fc.Arbitrary<Comparable> = fc.record({
  givenNames: name,
  familyName: name,
  birth,
  bsn: optional(fc.constantFrom('a', 'b')),
  phone: optional(fc.constantFrom('612345678', '600000000')),
  email: optional(fc.constantFrom('a@post.example', 'A@post.example', 'b@post.example')),
  postcode: optional(fc.constantFrom('9999AB', '9999AC')),
  houseNumber: optional(fc.constantFrom('8', '8a', '12')),
})

describe('A4 the rule, for anybody', () => {
  it('gives the same whoever stands left', () => {
    fc.assert(
      fc.property(anybody, anybody, (a, b) => compare(a, b).score === compare(b, a).score),
      { numRuns: 2000 },
    )
  })

  it('finds nobody more alike than the person itself', () => {
    fc.assert(
      fc.property(anybody, anybody, (a, b) => compare(a, a).score >= compare(a, b).score),
      { numRuns: 2000 },
    )
  })

  it('forgives one typing error in either name', () => {
    const long = fc.stringMatching(/^[A-Z][a-z]{4,9}$/)
    const error = fc.record({
      at: fc.nat({ max: 30 }),
      letter: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
      way: fc.nat({ max: 3 }),
      which: fc.constantFrom('givenNames', 'familyName'),
    })
    fc.assert(
      fc.property(anybody, long, long, error, (one, given, family, { at: place, letter, way, which }) => {
        const a: Comparable = {
          ...one,
          givenNames: given,
          familyName: family,
          birth: { year: 1975, month: 3, day: 14 },
        }
        const old = which === 'givenNames' ? given : family
        const i = 1 + (place % (old.length - 2))
        const wrong = [
          old.slice(0, i) + old.slice(i + 1),
          old.slice(0, i) + letter + old.slice(i),
          old.slice(0, i) + letter + old.slice(i + 1),
          old.slice(0, i) + old.charAt(i + 1) + old.charAt(i) + old.slice(i + 2),
        ][way]
        return compare(a, { ...a, [which]: wrong }).strength !== undefined
      }),
      { numRuns: 2000 },
    )
  })

  it('says nothing of what is not known: leaving something out never makes two records differ', () => {
    fc.assert(
      fc.property(anybody, (a) => {
        const bare = { ...a, phone: null, email: null, postcode: null, houseNumber: null, bsn: null }
        return compare(a, bare).reasons.every(({ grade }) => grade !== 'differs')
      }),
    )
  })

  it('never fails, whatever is written', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 60 })
    fc.assert(
      fc.property(text, text, text, (x, y, z) => {
        const { score } = compare(
          { ...rob, givenNames: x, familyName: y },
          { ...rob, givenNames: z, familyName: x },
        )
        return score >= 0 && score <= 100 && distance(x, y) === distance(y, x)
      }),
    )
  })
})
