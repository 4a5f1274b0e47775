import assert from 'node:assert/strict'
import { test } from 'node:test'
import { byUrgency, fitsFilter, type ListedCase } from './sort-cases.ts'

function file(household: string, marks: ListedCase['marks']): ListedCase {
  return {
    id: household,
    number: 1,
    household,
    centralPerson: '',
    weight: 'light',
    phase: 'carrying-out',
    openedOn: '2026-10-05',
    closedOn: null,
    role: 'director',
    director: null,
    members: 1,
    marks,
  }
}

test('a late promise comes before any number of silent ones', () => {
  const rows = [
    file('Aydin', [{ mark: 'silent', count: 5 }]),
    file('Visser', []),
    file('Terpstra', [{ mark: 'late', count: 1 }]),
  ]
  assert.deepEqual(
    rows.sort(byUrgency).map(({ household }) => household),
    ['Terpstra', 'Aydin', 'Visser'],
  )
})

test('the filter finds words in any order, without accents', () => {
  assert.ok(fitsFilter('haddou terp', 'Terpstra', 'Rob Terpstra', 'Nadia Haddou'))
  assert.ok(fitsFilter('elodie', 'Élodie'))
  assert.ok(!fitsFilter('yilmaz', 'Terpstra'))
})
