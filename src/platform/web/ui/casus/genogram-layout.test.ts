import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type GenogramInput, type GenogramPerson, layoutGenogram, RELATIVE_R } from './genogram-layout.ts'

function person(id: string, central = false): GenogramPerson {
  return { id, name: id, initials: id.slice(0, 1), here: true, central }
}

const rob: GenogramInput = {
  people: [
    person('rob', true),
    person('ex'),
    person('sanne'),
    person('joris'),
    person('oma'),
    person('marja'),
  ],
  couples: [{ a: 'rob', b: 'ex', ended: true }],
  descents: [
    { elder: 'rob', younger: 'sanne', steps: 1 },
    { elder: 'ex', younger: 'sanne', steps: 1 },
    { elder: 'rob', younger: 'joris', steps: 1 },
    { elder: 'oma', younger: 'rob', steps: 1 },
  ],
  siblings: [{ a: 'rob', b: 'marja' }],
}

test('C4 a family stands in generations, partners and brothers and sisters in one row', () => {
  const { people, couples } = layoutGenogram(rob)
  const y = (id: string): number => people.find((one) => one.id === id)?.y ?? Number.NaN
  assert.ok(y('oma') < y('rob') && y('rob') < y('sanne'))
  assert.equal(y('rob'), y('ex'))
  assert.equal(y('rob'), y('marja'))
  assert.equal(y('sanne'), y('joris'))
  assert.equal(couples.length, 1)
})

test('C4 a child of a couple hangs between them, of one parent under that parent', () => {
  const { people, descents } = layoutGenogram(rob)
  const x = (id: string): number => people.find((one) => one.id === id)?.x ?? Number.NaN
  const keys = descents.map(({ key }) => key)
  assert.ok(keys.includes('rob ex sanne'))
  assert.ok(keys.includes('rob joris'))
  const between = descents.find(({ key }) => key === 'rob ex sanne')?.path ?? ''
  assert.ok(between.startsWith(`M${(x('rob') + x('ex')) / 2} `))
})

test('C4 nobody stands over another, everybody stands once, within the picture, also when ties contradict each other', () => {
  const names = [...'abcdefghijklmn']
  const two = fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)).filter(([a, b]) => a !== b)
  const pairs = fc.array(two, { maxLength: 10 })
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 14 }), pairs, pairs, pairs, (count, wed, born, kin) => {
      const people = names.slice(0, count).map((id, index) => person(id, index === 0))
      const {
        people: placed,
        width,
        height,
      } = layoutGenogram({
        people,
        couples: wed.map(([a, b]) => ({ a, b, ended: false })),
        descents: born.map(([elder, younger]) => ({ elder, younger, steps: 1 })),
        siblings: kin.map(([a, b]) => ({ a, b })),
      })
      assert.deepEqual(placed.map(({ id }) => id).sort(), people.map(({ id }) => id).sort())
      for (const one of placed) {
        assert.ok(one.x >= RELATIVE_R && one.x <= width - RELATIVE_R, `${one.id} at ${one.x} of ${width}`)
        assert.ok(one.y >= RELATIVE_R && one.y <= height, `${one.id} at ${one.y} of ${height}`)
        for (const other of placed)
          if (other.id !== one.id && other.y === one.y) assert.ok(Math.abs(other.x - one.x) >= 2 * RELATIVE_R)
      }
    }),
    { numRuns: 300 },
  )
})

test('C4 nobody is no picture', () => {
  const { people, width } = layoutGenogram({ people: [], couples: [], descents: [], siblings: [] })
  assert.equal(people.length, 0)
  assert.ok(Number.isFinite(width))
})
