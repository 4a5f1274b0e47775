import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { ListedCase } from '../households/sort-cases.ts'
import { nameIndex } from './name-index.ts'

const file = (id: string, household: string, centralPerson: string): ListedCase => ({
  id,
  number: Number(id),
  household,
  centralPerson,
  weight: 'light',
  phase: 'carrying-out',
  openedOn: '2026-11-02',
  closedOn: null,
  role: 'director',
  director: 'Nadia Haddou',
  members: 1,
  marks: [],
})

describe('the names of all own households', () => {
  it('D2 stand in the order of the alphabet, each name once', () => {
    const found = nameIndex([
      file('3', 'Özdemir', 'Thijs Özdemir'),
      file('1', 'Terpstra', 'Rob Terpstra'),
      file('2', 'Bakker', 'Petra Bakker'),
      file('4', 'Özdemir', 'Ravi Özdemir'),
    ])
    assert.deepEqual(
      found.map(({ name, places }) => [name, places.map(({ own }) => own)]),
      [
        ['Bakker', ['Petra']],
        ['Özdemir', ['Thijs', 'Ravi']],
        ['Terpstra', ['Rob']],
      ],
    )
  })

  it('D2 tell two households apart when the person in the middle has another name, or only one', () => {
    const [group] = nameIndex([file('1', 'Smit', 'Aicha van Dijk'), file('2', 'Smit', 'Smit')])
    assert.deepEqual(
      group?.places.map(({ own }) => own),
      ['Aicha van Dijk', 'Smit'],
    )
  })

  it('D2 give namesakes their case number', () => {
    const [group] = nameIndex([
      file('7', 'Wessels', 'Youssef Wessels'),
      file('8', 'Wessels', 'Youssef Wessels'),
      file('9', 'Wessels', 'Wilma Wessels'),
    ])
    assert.deepEqual(
      group?.places.map(({ own }) => own),
      ['Youssef 7', 'Youssef 8', 'Wilma'],
    )
  })
})
