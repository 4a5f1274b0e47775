import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import pg from 'pg'
import { type Client, type TestApp, testApp } from '../test-support/app.ts'

/** Who is known: given names, infix, family name, birth date, telephone, street and number. Nobody real. */
const known = [
  ['Wouter', '', 'Visscher', '1961-02-03', '06 0000 5101', 'Lindelaan', '12'],
  ['Wouter', '', 'Visser', '1989-07-19', '06 0000 5102', 'Berkenhof', '4'],
  ['Marijke', 'van der', 'Heijden', '1954-11-30', '06 0000 5103', 'Lindelaan', '31'],
  ['Philip', '', 'Graafland', '1972-04-08', '06 0000 5104', 'Molenweg', '7'],
  ['Fenna', 'de', 'Wit', '1990-01-22', '06 0000 5105', 'Molenweg', '9'],
  ['Soufiane', 'el', 'Haddadi', '1985-09-14', '06 0000 5106', 'Kerkstraat', '88'],
  ['Joanna', '', 'Wojciechowska', '1979-12-05', '06 0000 5107', 'Kerkstraat', '90'],
  ['Anna Maria', '', 'Smit-Bakker', '1948-06-17', '06 0000 5108', 'Dorpsplein', '2'],
  ['Anna', '', 'Smits', '1999-03-27', '06 0000 5109', 'Dorpsplein', '3'],
  ['Jan-Peter', 'van den', 'Berg', '1966-10-11', '06 0000 5110', 'Havenkade', '15'],
  ['Thijs', 'ter', 'Horst', '2001-05-09', '06 0000 5111', 'Havenkade', '17'],
  ['Şeyma', '', 'Yıldız', '1993-08-02', '06 0000 5112', 'Ringweg', '120'],
  ['Björn', '', 'Østergård', '1970-02-28', '06 0000 5113', 'Ringweg', '122'],
  ['Kees', '', 'Jansen', '1957-01-15', '06 0000 5114', 'Parklaan', '1'],
  ['Karin', '', 'Jansma', '1957-09-15', '06 0000 5115', 'Parklaan', '5'],
  ['Ali', '', 'Ben', '1982-12-12', '06 0000 5116', 'Parklaan', '9'],
] as const

/** What is typed at a counter or on the telephone, and who is meant. */
const typed: readonly (readonly [slip: string, text: string, meant: string])[] = [
  ['as it is written', 'Wouter Visscher', 'Wouter Visscher'],
  ['family name alone', 'Graafland', 'Philip Graafland'],
  ['a beginning', 'graaf', 'Philip Graafland'],
  ['beginnings of both names', 'phil gra', 'Philip Graafland'],
  ['names swapped', 'Graafland Philip', 'Philip Graafland'],
  ['a letter missing', 'Philip Grafland', 'Philip Graafland'],
  ['a letter too many', 'Fenna de Witt', 'Fenna de Wit'],
  ['a wrong letter', 'Kees Jamsen', 'Kees Jansen'],
  ['neighbours swapped', 'Kees Jasnen', 'Kees Jansen'],
  ['neighbours swapped, one word', 'Jasnen', 'Kees Jansen'],
  ['infix left out', 'Marijke Heijden', 'Marijke van der Heijden'],
  ['another infix', 'Marijke van Heijden', 'Marijke van der Heijden'],
  ['infix written as one word', 'Thijs Terhorst', 'Thijs ter Horst'],
  ['infix as one word, by ear', 'Jan Peter vandenberg', 'Jan-Peter van den Berg'],
  ['y for ij', 'Marijke van der Heyden', 'Marijke van der Heijden'],
  ['ei for ij, t for th', 'Teis ter Horst', 'Thijs ter Horst'],
  ['f for ph', 'Filip Graafland', 'Philip Graafland'],
  ['s for sch, with the year', 'Visser 1961', 'Wouter Visscher'],
  ['two slips in a long name', 'Wojcechofska', 'Joanna Wojciechowska'],
  ['another given name', 'Johanna Wojciechowska', 'Joanna Wojciechowska'],
  ['an initial', 'K Jansen', 'Kees Jansen'],
  ['an initial with a point', 'J. Wojciechowska', 'Joanna Wojciechowska'],
  ['one of two family names', 'Bakker', 'Anna Maria Smit-Bakker'],
  ['one of two given names, one of two family names', 'Maria Bakker', 'Anna Maria Smit-Bakker'],
  ['family names in the other order', 'Anna Bakker-Smit', 'Anna Maria Smit-Bakker'],
  ['a given name too many', 'Fenna Johanna de Wit', 'Fenna de Wit'],
  ['hyphen left out', 'Jan Peter van den Berg', 'Jan-Peter van den Berg'],
  ['without the marks', 'Seyma Yildiz', 'Şeyma Yıldız'],
  ['without the marks of the north', 'Bjorn Ostergard', 'Björn Østergård'],
  ['an infix of elsewhere left out', 'Soufiane Haddadi', 'Soufiane el Haddadi'],
  ['a name that looks like an infix', 'Ali Ben', 'Ali Ben'],
  ['a name with the year', 'Jansen 1957', 'Kees Jansen'],
  ['a slip with the birth date', 'Jansm 15-9-1957', 'Karin Jansma'],
  ['another name, the birth date right', 'De Boer 8-4-1972', 'Philip Graafland'],
  ['birth date alone', '22-1-1990', 'Fenna de Wit'],
  ['month and year alone', '09-1985', 'Soufiane el Haddadi'],
  ['telephone', '06-00005110', 'Jan-Peter van den Berg'],
  ['street and number', 'Ringweg 122', 'Björn Østergård'],
  ['name and house number', 'Visscher 12', 'Wouter Visscher'],
]

describe('the one search box among people who are known', () => {
  let app: TestApp
  let desk: Client
  before(async () => {
    app = await testApp()
    desk = await app.as(app.cast.workers.esra)
    for (const [givenNames, infix, familyName, born, phone, street, houseNumber] of known) {
      const made = await desk.post('/v1/personen', {
        ...{ givenNames, infix, familyName, born, phone, street, houseNumber },
        postcode: '9999 AB',
        city: 'Rondveld',
      })
      assert.equal(made.status, 201, made.text)
    }
  })
  after(() => app.close())

  const search = async (text: string) => {
    const found = await desk.post('/v1/personen/_zoek', { text })
    assert.equal(found.status, 200, found.text)
    return found.body.people as { name: string; reasons: string[]; clientNumber: number }[]
  }

  it('A4 has who is meant on top, whatever slipped', async () => {
    const missed: string[] = []
    for (const [slip, text, meant] of typed) {
      const people = await search(text)
      if (people[0]?.name !== meant)
        missed.push(`${slip}: ${text} → ${people.map(({ name }) => name).join(', ') || 'nobody'}`)
      else if (people[0].reasons.length === 0) missed.push(`${slip}: ${text} has no reason`)
    }
    assert.deepEqual(missed, [])
  })

  it('A4 finds by client number, and shows nobody for who is not known', async () => {
    const [philip] = await search('Graafland')
    const [again] = await search(`C${philip?.clientNumber}`)
    assert.equal(again?.name, 'Philip Graafland')
    assert.deepEqual(await search('Qzrtw Xvbnm'), [])
    assert.equal((await search('van der'))[0]?.name, 'Marijke van der Heijden')
  })

  it('O1 keeps the words of names and other municipalities out of reach, and forgets words that nobody bears', async () => {
    const client = new pg.Client({ connectionString: app.database.appUrl })
    await client.connect()
    try {
      const find = async (tenantId: string) => {
        await client.query("select set_config('app.tenant', $1, false)", [tenantId])
        const { rows } = await client.query(
          "select find_people(null, 'graafland', '{graafland}', '{graaflant}', '', '', '', null, null, null, null)",
        )
        return rows.length
      }
      assert.equal(await find(randomUUID()), 0)
      assert.equal(await find(app.cast.tenantId), 1)
      await assert.rejects(client.query('select word from name_word'), /permission denied/)
      await assert.rejects(client.query("select words_meant('a', 'a', 1)"), /permission denied/)
      await client.query(
        "update person set family_name = 'Graaf', search_name = 'philip graaf', sound_key = 'filip graf' where family_name = 'Graafland'",
      )
      const { rows } = await client.query('select forget_name_words() as count')
      assert.equal(rows[0].count, 2, 'the family name as written and by sound')
      assert.equal((await search('Graaf'))[0]?.name, 'Philip Graaf')
      assert.equal((await client.query('select forget_name_words() as count')).rows[0].count, 0)
    } finally {
      await client.end()
    }
  })
})
