import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CaseView } from '../../contract.ts'
import { maySteer, peopleOf, withoutNames } from './case-people.ts'

const file = {
  members: [{ id: 'rob', name: 'Rob Terpstra', givenNames: 'Rob Jan', age: 51 }],
  network: [{ id: 'marja', name: 'Marja', givenNames: 'Marja', phone: null }],
  seats: [
    { holderId: 'nadia', name: 'Nadia Haddou', organisation: 'CJG', role: 'director', scope: 'case' },
    {
      holderId: 'karin',
      name: 'Karin Postma',
      organisation: 'Werkplein',
      role: 'professional',
      scope: 'case',
    },
  ],
  agreements: [],
} as unknown as CaseView

test('a copied text carries no names: initials for the household, organisations for professionals', () => {
  const text = 'Karin Postma belt Rob Terpstra; Marja gaat mee met Rob'
  assert.equal(
    withoutNames(text, file, () => 'partner'),
    'Werkplein belt RT.; M. gaat mee met R.',
  )
})

test('only who directs or stands in may steer', () => {
  assert.equal(maySteer(file, 'nadia'), true)
  assert.equal(maySteer(file, 'karin'), false)
})

test('household and network go by the first of their given names', () => {
  assert.equal(peopleOf(file).short('rob'), 'Rob')
  assert.equal(peopleOf(file).short('karin'), '')
})
