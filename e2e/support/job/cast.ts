import { testBsn } from '../bsn.ts'

/** Somebody whom the demo municipality does not know yet, with two questions in her own words. */
export const xandra = {
  name: 'Xandra Quispel',
  born: '12-4-1978',
  bsn: testBsn(0),
  phone: '06 0000 77 01',
  email: 'xandra@inwoner.example',
  street: 'Zonnehof',
  houseNumber: '3',
  postcode: '9999 ZZ',
  city: 'Rondveld',
} as const

/** Her brother was at the counter before; he lives with her. */
export const driek = {
  givenNames: 'Driek',
  familyName: 'Vermeulen',
  born: '1983-09-02',
  bsn: testBsn(1),
  street: xandra.street,
  houseNumber: xandra.houseNumber,
  postcode: xandra.postcode,
  city: xandra.city,
} as const

export const questions = [
  {
    words: 'Ik zorg dag en nacht voor mijn moeder en ik val om van de slaap.',
    effect: 'Eens per week een nacht doorslapen.',
    domain: 'mantelzorg',
  },
  {
    words: 'De rekeningen stapelen zich op, ik maak ze niet meer open.',
    effect: 'Weten waar ik aan toe ben.',
    domain: 'schulden',
  },
] as const

export const goal = 'Weer een nacht doorslapen.'

export const agreements = {
  resident: 'Alle post in één map bewaren',
  network: 'Elke donderdag bij moeder slapen',
  worker: 'Uitzoeken welke schuld niet kan wachten',
  partner: 'Nachtzorg regelen voor moeder',
} as const

export const note = 'Geheim in de notitie: Xandra huilde toen zij over haar moeder sprak.'
