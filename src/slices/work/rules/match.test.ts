import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import * as codes from './codes.ts'
import { matchOf, type Place, type Possibilities, rank, wishesMet } from './match.ts'

const some = <T>(list: readonly T[]) => fc.uniqueArray(fc.constantFrom(...list))
const maybe = <T>(list: readonly T[]) => fc.option(some(list), { nil: null })

const people: fc.Arbitrary<Possibilities> = fc.record({
  hoursMin: fc.option(fc.integer({ min: 2, max: 20 }), { nil: null }),
  hoursMax: fc.option(fc.integer({ min: 8, max: 40 }), { nil: null }),
  days: maybe(codes.days),
  parts: maybe(codes.dayParts),
  travelMinutes: fc.option(fc.integer({ min: 5, max: 90 }), { nil: null }),
  means: maybe(codes.means),
  languages: maybe(codes.languages),
  licences: maybe(codes.licences),
  sectors: maybe(codes.sectors),
  needs: maybe(codes.offerings),
  wishes: maybe(codes.offerings),
  burdens: maybe(codes.burdens),
})

const places: fc.Arbitrary<Place> = fc
  .record({
    id: fc.uuid(),
    title: fc.constantFrom('Fietsen maken', 'Planten kweken', 'Koken', 'Inpakken'),
    kind: fc.constantFrom(...codes.placeKinds),
    sector: fc.constantFrom(...codes.sectors),
    hoursMin: fc.integer({ min: 2, max: 36 }),
    more: fc.integer({ min: 0, max: 12 }),
    days: fc.uniqueArray(fc.constantFrom(...codes.days), { minLength: 1 }),
    parts: some(codes.dayParts),
    travel: fc.dictionary(fc.constantFrom(...codes.means), fc.integer({ min: 1, max: 120 })),
    languages: some(codes.languages),
    licences: some(codes.licences),
    burdens: some(codes.burdens),
    offers: some(codes.offerings),
    free: fc.integer({ min: 0, max: 4 }),
  })
  .map(({ more, ...place }) => ({ ...place, hoursMax: place.hoursMin + more }))

const manyPlaces = fc.uniqueArray(places, { selector: ({ id }) => id, maxLength: 12 })

const rob: Possibilities = {
  hoursMin: 12,
  hoursMax: 20,
  days: ['mon', 'tue', 'thu'],
  parts: ['morning'],
  travelMinutes: 30,
  means: ['bike'],
  languages: ['nl'],
  licences: ['b'],
  sectors: ['technical'],
  needs: ['rhythm'],
  wishes: ['with-hands', 'paid'],
  burdens: ['nights'],
}
const bikes: Place = {
  id: 'a',
  title: 'Fietsen maken',
  kind: 'vacancy',
  sector: 'technical',
  hoursMin: 16,
  hoursMax: 24,
  days: ['mon', 'tue', 'wed', 'thu', 'fri'],
  parts: ['morning', 'afternoon'],
  travel: { bike: 10 },
  languages: ['nl'],
  licences: [],
  burdens: ['standing'],
  offers: ['rhythm', 'with-hands', 'paid'],
  free: 1,
}

describe('the match of a person and a place', () => {
  it('D10 names what fails, what is met, what is not and what nobody asked', () => {
    assert.deepEqual(matchOf(rob, bikes).fails, [])
    assert.equal(wishesMet(matchOf(rob, bikes)), 4)
    const fails = (person: Partial<Possibilities>, place: Partial<Place>) =>
      matchOf({ ...rob, ...person }, { ...bikes, ...place }).fails.map(
        ({ topic, code = '' }) => `${topic} ${code}`,
      )
    assert.deepEqual(fails({}, { free: 0 }), ['full '])
    assert.deepEqual(fails({ hoursMax: 12 }, {}), ['hours '])
    assert.deepEqual(fails({ days: ['mon'] }, {}), ['days '], 'sixteen hours do not fit in one day')
    assert.deepEqual(fails({ days: ['sun'] }, {}), ['days '])
    assert.deepEqual(fails({ parts: ['evening'] }, {}), ['parts '])
    assert.deepEqual(fails({ travelMinutes: 5 }, {}), ['travel bike'])
    assert.deepEqual(fails({}, { licences: ['b', 'forklift'] }), ['licence forklift'])
    assert.deepEqual(fails({}, { languages: ['nl', 'en'] }), ['language en'])
    assert.deepEqual(fails({}, { burdens: ['nights', 'noise'] }), ['burden nights'])
    assert.deepEqual(fails({ needs: ['guidance'] }, {}), ['need guidance'])
    const unknown = matchOf({ ...rob, licences: null, travelMinutes: null }, { ...bikes, licences: ['b'] })
    assert.deepEqual(
      unknown.open.map(({ topic }) => topic),
      ['travel', 'licence'],
    )
    assert.deepEqual(unknown.fails, [], 'not asked is not no')
    const less = matchOf(rob, { ...bikes, hoursMin: 4, hoursMax: 8, sector: 'green', offers: ['rhythm'] })
    assert.deepEqual(
      less.unmet.map(({ topic }) => topic),
      ['hours-wished', 'sector', 'wish', 'wish'],
    )
  })

  it('D10 keeps every place, and never puts one that fails above one that does not', () => {
    fc.assert(
      fc.property(people, manyPlaces, (person, list) => {
        const ranked = rank(person, list)
        assert.deepEqual(ranked.map(({ placeId }) => placeId).sort(), list.map(({ id }) => id).sort())
        const firstFailing = ranked.findIndex(({ fails }) => fails.length > 0)
        if (firstFailing >= 0) assert.ok(ranked.slice(firstFailing).every(({ fails }) => fails.length > 0))
      }),
    )
  })

  it('D10 is the same for every order in which the places came', () => {
    fc.assert(
      fc.property(people, manyPlaces, fc.infiniteStream(fc.nat()), (person, list, numbers) => {
        const shuffled = list
          .map((place) => ({ place, at: numbers.next().value ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ place }) => place)
        assert.deepEqual(rank(person, shuffled), rank(person, list))
      }),
    )
  })

  it('D10 one more wish that a place meets never lowers it, one more thing that does not go never raises it', () => {
    const at = (person: Possibilities, list: readonly Place[], id: string) =>
      rank(person, list).findIndex(({ placeId }) => placeId === id)
    fc.assert(
      fc.property(
        people,
        manyPlaces.filter((list) => list.length > 0),
        fc.constantFrom(...codes.offerings),
        fc.constantFrom(...codes.burdens),
        (person, list, offering, burden) => {
          const [place, ...others] = list
          if (!place) return
          const better = { ...place, offers: [...new Set([...place.offers, offering])] }
          const heavier = { ...place, burdens: [...new Set([...place.burdens, burden])] }
          const now = at(person, list, place.id)
          assert.ok(at(person, [better, ...others], place.id) <= now)
          assert.ok(at(person, [heavier, ...others], place.id) >= now)
        },
      ),
    )
  })

  it('D10 whoever asks nothing of a person finds nothing against them', () => {
    const nobodyAsked = Object.fromEntries(
      Object.keys(rob).map((key) => [key, null]),
    ) as unknown as Possibilities
    fc.assert(
      fc.property(places, (place) => {
        const { fails } = matchOf(nobodyAsked, place)
        assert.ok(fails.every(({ topic }) => topic === 'full'))
      }),
    )
  })
})
