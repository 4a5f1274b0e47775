import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { checkDays, foundPlaces, isOld } from './places.ts'

const shop = {
  title: 'Fietsen nakijken',
  tasks: 'Remmen en banden',
  organisation: 'Fietspunt Van Rijn',
  address: 'Havenstraat 3',
  kind: 'vacancy',
} as const
const café = { ...shop, title: 'Koffie schenken', organisation: 'Café Zoë', kind: 'volunteer' } as const

describe('the list of places', () => {
  it('D10 is searched by every word, with or without accents, and by kind', () => {
    assert.deepEqual(foundPlaces([shop, café], 'haven FIETS', null), [shop])
    assert.deepEqual(foundPlaces([shop, café], 'cafe zoe', null), [café])
    assert.deepEqual(foundPlaces([shop, café], '', 'volunteer'), [café])
    assert.deepEqual(foundPlaces([shop, café], 'helikopter', null), [])
  })

  it('D10 asks to be checked after two months', () => {
    assert.ok(!isOld({ daysSinceCheck: checkDays - 1 }))
    assert.ok(isOld({ daysSinceCheck: checkDays }))
  })
})
