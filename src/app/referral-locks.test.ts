import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type TestApp, testApp } from '../test-support/app.ts'
import { referralGround } from '../test-support/referrals.ts'

describe('D5 what the database itself keeps of referrals', () => {
  let app: TestApp
  let ground: ReturnType<typeof referralGround>
  before(async () => {
    app = await testApp()
    ground = referralGround(app, await app.as(app.cast.workers.nadia))
  })
  after(() => app.close())

  it('D5 the second lock: the words are read by who sits in the case or received them, whatever the query', async () => {
    const on = await ground.scene()
    const sent = await ground.send(on)
    const { nadia: sender, karin: receiver, esra: colleague, sjoerd, elif } = app.cast.workers
    for (const [actor, count] of [
      [sender, 1],
      [receiver, 1],
      [colleague, 1],
      [sjoerd, 0],
      [elif, 0],
    ] as const) {
      const found = await ground.asRole(
        String(actor.id),
        'select from case_referral_letter where referral_id = $1',
        [sent.body.id],
      )
      assert.equal(found.length, count, actor.name)
    }
  })

  it('D5 the database itself keeps one open referral per chain, and one successor', async () => {
    const on = await ground.scene()
    const { id } = (await ground.send(on)).body
    const copy = (state: string) =>
      ground.owner(`insert into case_referral select (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid(),
        'position', 2, 'previous_id', r.id, 'state', '${state}', 'ended_on', ${state === 'sent' ? 'null::date' : 'r.sent_on'}))).*
        from case_referral r where r.id = '${id}'`)
    await assert.rejects(copy('sent'), /case_referral_one_open/)
    await copy('withdrawn')
    await assert.rejects(copy('withdrawn'), /case_referral_one_successor/)
  })
})
