import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { daysBetween, plainDate } from '#shared/plain-date.ts'
import { readSentence, type TablePerson } from './sentence.ts'

/** A Tuesday. */
const today = plainDate('2026-11-24')
const person = (
  id: string,
  name: string,
  kind: TablePerson['kind'],
  organisation: string | null = null,
  me = false,
): TablePerson => ({ id, name, kind, organisation, me })
const people = [
  person('elif', 'Elif Demir', 'worker', 'CJG'),
  person('karin', 'Karin Postma', 'worker', 'Werkplein'),
  person('rob', 'Rob Terpstra', 'resident'),
  person('sanne', 'Sanne Terpstra', 'resident'),
  person('wouter', 'Wouter Bos', 'organisation', 'Praktijkschool De Delta'),
  person('joost', 'Joost van Rijn', 'organisation', 'Fietspunt Van Rijn'),
  person('nadia', 'Nadia Haddou', 'worker', 'Gemeente Rondveld', true),
]

interface Row {
  readonly says: string
  readonly who: string | null
  readonly what: string
  readonly due?: string
  readonly until?: string
  readonly at?: string
  readonly repeats?: `${number} ${'day' | 'week' | 'month'}`
  readonly for?: string
}

const rows: readonly Row[] = [
  {
    says: 'Elif belt Rob vanaf maandag 30 november om de week om 19.00 uur over hoe het thuis gaat',
    who: 'elif',
    what: 'Belt Rob over hoe het thuis gaat',
    due: '2026-11-30',
    until: '2027-02-22',
    at: '19:00',
    repeats: '2 week',
    for: 'rob',
  },
  {
    says: 'Rob gaat woensdag 25 november kijken bij Fietspunt',
    who: 'rob',
    what: 'Gaat kijken bij Fietspunt',
    due: '2026-11-25',
  },
  {
    says: 'Wouter stuurt Sanne voor vrijdag twee plekken',
    who: 'wouter',
    what: 'Stuurt Sanne twee plekken',
    due: '2026-11-26',
    for: 'sanne',
  },
  {
    says: 'Karin belt vandaag om 16.00 uur met de werkgever',
    who: 'karin',
    what: 'Belt met de werkgever',
    due: '2026-11-24',
    at: '16:00',
  },
  {
    says: 'Karin Postma vraagt uiterlijk 3 december twee werkgevers om een stage',
    who: 'karin',
    what: 'Vraagt twee werkgevers om een stage',
    due: '2026-12-03',
  },
  { says: 'Ik vraag het morgen na', who: 'nadia', what: 'Vraag het na', due: '2026-11-25' },
  {
    says: 'Overmorgen stuurt Joost het contract',
    who: 'joost',
    what: 'Stuurt het contract',
    due: '2026-11-26',
  },
  {
    says: 'Joost van Rijn belt Rob volgende week dinsdag',
    who: 'joost',
    what: 'Belt Rob',
    due: '2026-12-01',
    for: 'rob',
  },
  {
    says: 'Elif komt elke week langs',
    who: 'elif',
    what: 'Komt langs',
    due: '2026-12-01',
    until: '2027-02-23',
    repeats: '1 week',
  },
  {
    says: 'Elif komt elke vrijdag langs',
    who: 'elif',
    what: 'Komt langs',
    due: '2026-11-27',
    until: '2027-02-19',
    repeats: '1 week',
  },
  {
    says: 'Rob stuurt elke maand zijn loonstrook, tot 1 juni',
    who: 'rob',
    what: 'Stuurt zijn loonstrook',
    due: '2026-12-24',
    until: '2027-06-01',
    repeats: '1 month',
  },
  {
    says: 'Karin oefent om de drie weken een gesprek met Rob',
    who: 'karin',
    what: 'Oefent een gesprek met Rob',
    due: '2026-12-15',
    until: '2027-03-09',
    repeats: '3 week',
    for: 'rob',
  },
  { says: 'Wouter belt binnen twee weken', who: 'wouter', what: 'Belt', due: '2026-12-08' },
  { says: 'Wouter belt over 10 dagen', who: 'wouter', what: 'Belt', due: '2026-12-04' },
  {
    says: 'Het Werkplein regelt een proefplaats voor het einde van de maand',
    who: 'karin',
    what: 'Regelt een proefplaats',
    due: '2026-11-30',
  },
  {
    says: 'Karin zoekt eind volgende week een begeleider',
    who: 'karin',
    what: 'Zoekt een begeleider',
    due: '2026-12-04',
  },
  {
    says: 'Karin zoekt deze week een begeleider',
    who: 'karin',
    what: 'Zoekt een begeleider',
    due: '2026-11-27',
  },
  {
    says: 'Rob en Karin gaan donderdag samen kijken',
    who: 'rob',
    what: 'Rob en Karin gaan samen kijken',
    due: '2026-11-26',
  },
  { says: 'Elif maakt op 2-12 een afspraak', who: 'elif', what: 'Maakt een afspraak', due: '2026-12-02' },
  {
    says: 'Elif maakt op 2 januari een afspraak',
    who: 'elif',
    what: 'Maakt een afspraak',
    due: '2027-01-02',
  },
  {
    says: 'Elif maakt op 15 maart 2027 een afspraak',
    who: 'elif',
    what: 'Maakt een afspraak',
    due: '2027-03-15',
  },
  { says: 'dinsdag belt Elif', who: 'elif', what: 'Belt', due: '2026-12-01' },
  { says: 'Rob doet zijn best', who: 'rob', what: 'Doet zijn best' },
  { says: 'De school belt morgen', who: null, what: 'De school belt', due: '2026-11-25' },
  { says: 'Terpstra regelt het voor zondag', who: null, what: 'Terpstra regelt het', due: '2026-11-28' },
  {
    says: 'Karin calls Rob every other week from Monday 30 November at 7 pm about work',
    who: 'karin',
    what: 'Calls Rob about work',
    due: '2026-11-30',
    until: '2027-02-22',
    at: '19:00',
    repeats: '2 week',
    for: 'rob',
  },
  {
    says: 'By Friday Wouter sends two places to Sanne',
    who: 'wouter',
    what: 'Sends two places to Sanne',
    due: '2026-11-27',
    for: 'sanne',
  },
  { says: 'I will ask before December 3', who: 'nadia', what: 'Will ask', due: '2026-12-02' },
  {
    says: 'Elif visits every week',
    who: 'elif',
    what: 'Visits',
    due: '2026-12-01',
    until: '2027-02-23',
    repeats: '1 week',
  },
  {
    says: 'Karin phones the employer tomorrow at 9:30',
    who: 'karin',
    what: 'Phones the employer',
    due: '2026-11-25',
    at: '09:30',
  },
  { says: 'Rob brings the letter next week', who: 'rob', what: 'Brings the letter', due: '2026-12-04' },
  { says: 'Wouter finds a place within a month', who: 'wouter', what: 'Finds a place', due: '2026-12-24' },
  {
    says: 'Sanne kiest een plek, uiterlijk eind van de week',
    who: 'sanne',
    what: 'Kiest een plek',
    due: '2026-11-27',
  },
  { says: '', who: null, what: '' },
]

describe('D6 one sentence becomes who, what, when and check-in', () => {
  for (const row of rows)
    it(`D6 reads “${row.says}”`, () => {
      const read = readSentence(row.says, people, today)
      assert.deepEqual(
        {
          who: read.promiserId,
          what: read.what,
          due: read.dueOn ?? undefined,
          until: read.repeats?.untilOn,
          at: read.time ?? undefined,
          repeats: read.repeats ? `${read.repeats.every} ${read.repeats.unit}` : undefined,
          for: read.forPersonId ?? undefined,
        },
        {
          who: row.who,
          what: row.what,
          due: row.due,
          until: row.until,
          at: row.at,
          repeats: row.repeats,
          for: row.for,
        },
      )
    })

  it('D6 says so when the day of the week is not that of the date', () => {
    assert.equal(readSentence('Elif belt dinsdag 26 november', people, today).otherWeekday, true)
    assert.equal(readSentence('Elif belt donderdag 26 november', people, today).otherWeekday, false)
    assert.equal(readSentence('Elif belt do 26 nov', people, today).otherWeekday, false)
  })

  it('D6 leaves open who promises when two share the name', () => {
    const two = [...people, person('karin2', 'Karin de Boer', 'worker', 'School')]
    assert.equal(readSentence('Karin belt morgen', two, today).promiserId, null)
    assert.equal(readSentence('Karin de Boer belt morgen', two, today).promiserId, 'karin2')
  })

  it('D6 never throws, never looks back, and promises only in the name of who sits there', () => {
    const words = fc.constantFrom(
      ...'Elif Karin Rob ik belt elke week om de uur 19.00 voor vanaf vrijdag 31 november 30-2 29 februari 99 volgende over 0 dagen ( [ ? * é 😀 januari 2027 a an'.split(
        ' ',
      ),
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 14 }), (parts) => {
        const read = readSentence(parts.join(' '), people, today)
        if (read.dueOn !== null && !parts.includes('2027'))
          assert.ok(daysBetween(today, read.dueOn) >= 0, `${parts.join(' ')}: ${read.dueOn}`)
        if (read.promiserId !== null) assert.ok(people.some(({ id }) => id === read.promiserId))
        if (read.repeats !== null) {
          assert.ok(read.repeats.every >= 1 && read.repeats.every <= 12)
          assert.ok(read.dueOn !== null && read.repeats.untilOn > read.dueOn)
        }
        assert.ok(!/ {2}|^\s|\s$/.test(read.what))
      }),
    )
  })
})
