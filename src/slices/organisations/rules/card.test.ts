import assert from 'node:assert/strict'
import { it } from 'node:test'
import { type CardInput, checkCard, tidyCard } from './card.ts'

const card: CardInput = {
  knowledge: ['debts'],
  topics: [],
  targetGroups: [],
  ageFrom: null,
  ageUntil: null,
  languages: ['nl'],
  reachNote: '',
  standInId: null,
  phone: '0999 55 01 41',
}

it('C5 a card is kept tidy', () => {
  const tidy = tidyCard({ ...card, topics: [' Huur ', 'huur', '', 'post  ordenen'], languages: ['nl', 'nl'] })
  assert.deepEqual(tidy.topics, ['Huur', 'post ordenen'])
  assert.deepEqual(tidy.languages, ['nl'])
})

it('C5 all faults of a card come at once, and a resident’s number is one', () => {
  const faults = checkCard({
    ...card,
    ageFrom: 30,
    ageUntil: 20,
    phone: 'bel me',
    topics: ['schulden', 'gezin 9999 90 019'],
    reachNote: 'mail over 999990019-12',
  })
  assert.deepEqual(
    faults.map(({ pointer }) => pointer),
    ['/ageUntil', '/phone', '/topics/1', '/reachNote'],
  )
  assert.deepEqual(checkCard({ ...card, reachNote: 'of op 0999 55 01 00', ageFrom: 20 }), [])
})
