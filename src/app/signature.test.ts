import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { inTransaction } from '#platform/db/database.ts'
import { type TestApp, testApp } from '../test-support/app.ts'
import { askedQuestion, rob } from '../test-support/scenes.ts'

describe('letters are signed by the municipality that runs this', () => {
  let app: TestApp
  before(async () => {
    app = await testApp()
    await asSystem((trx) => trx.updateTable('municipality').set({ name: 'Gemeente Vlietwaard' }).execute())
  })
  after(() => app.close())

  function asSystem<T>(act: Parameters<typeof inTransaction<T>>[2]): Promise<T> {
    const { services } = app
    const settings = { tenantId: services.tenantId, actorId: null, now: services.clock.now(), system: true }
    return inTransaction(services.db, settings, act)
  }

  for (const [language, sign] of [
    ['nl', 'Gemeente Vlietwaard'],
    ['en', 'Municipality of Vlietwaard'],
  ] as const)
    it(`A7 P5 in ${language === 'nl' ? 'Dutch' : 'English'}, with its own name`, async () => {
      const desk = await app.as(app.cast.workers.esra)
      const person = await desk.post('/v1/personen', {
        ...rob,
        familyName: language === 'nl' ? 'Vlietstra' : 'Quispel',
        phone: '',
        born: language === 'nl' ? '1951-01-01' : '1988-08-08',
        email: `${language}@inwoner.example`,
        language,
      })
      assert.equal(person.status, 201, person.text)
      const report = await desk.post('/v1/meldingen', {
        personId: person.body.id,
        channel: 'phone',
        firstSplit: 'kitchen-table',
        questions: [askedQuestion],
      })
      const [letter] = await asSystem((trx) =>
        trx
          .selectFrom('outbox_message')
          .select(['body', 'language'])
          .where('object_id', '=', report.body.id)
          .execute(),
      )
      assert.equal(letter?.language, language)
      assert.ok(letter?.body.endsWith(`\n\n${sign}`), letter?.body)
      assert.ok(!letter?.body.includes('Rondveld'))
      assert.match(letter?.body ?? '', /https?:\/\/\S+\/criteria/, 'an address that can be followed')
    })
})
