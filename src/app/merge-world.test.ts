import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import fc from 'fast-check'
import pg from 'pg'
import { newId } from '#platform/new-id.ts'
import { type Client, type TestApp, testApp } from '../test-support/app.ts'
import { fingerprint } from '../test-support/fingerprint.ts'
import { agreedByPartner, type CaseScene, openedCase } from '../test-support/scenes.ts'

/** One reference: what, to which of the two or to somebody else, and how. */
interface Reference {
  readonly kind:
    | 'relation'
    | 'member'
    | 'seat'
    | 'report'
    | 'goal'
    | 'agreement'
    | 'promise'
    | 'pulse'
    | 'opinion'
    | 'note'
  readonly whose: 'survivor' | 'absorbed'
  readonly other: 0 | 1 | 2
  readonly ended: boolean
  readonly day: number
}

const reference: fc.Arbitrary<Reference> = fc.record({
  kind: fc.constantFrom(
    'relation',
    'member',
    'seat',
    'report',
    'goal',
    'agreement',
    'promise',
    'pulse',
    'opinion',
    'note',
  ),
  whose: fc.constantFrom('survivor', 'absorbed'),
  other: fc.constantFrom(0, 1, 2),
  ended: fc.boolean(),
  day: fc.integer({ min: 1, max: 3 }),
})

describe('A4 undoing a merge, for any web of references', () => {
  let app: TestApp
  let henk: Client
  let desk: Client
  let database: pg.Client
  const scenes: CaseScene[] = []
  let agreement: { goalId: string; agreementId: string }
  before(async () => {
    app = await testApp()
    henk = await app.as(app.cast.workers.henk)
    desk = await app.as(app.cast.workers.esra)
    for (let made = 0; made < 2; made += 1) scenes.push(await openedCase(app))
    agreement = await agreedByPartner(app, scenes[0] as CaseScene)
    database = new pg.Client({ connectionString: app.database.appUrl })
    await database.connect()
    await database.query(
      "select set_config('app.tenant', $1, false), set_config('app.system', 'on', false), set_config('app.now', $2, false)",
      [app.services.tenantId, app.services.clock.now().toISOString()],
    )
  })
  after(async () => {
    await database.end()
    await app.close()
  })

  const sql = (text: string, ...values: unknown[]) => database.query(text, values)
  async function write(one: Reference, ids: { survivor: string; absorbed: string }): Promise<void> {
    const person = ids[one.whose]
    const scene = scenes[one.other % 2] as CaseScene
    const others = [scene.rob, scene.sanne, one.whose === 'survivor' ? ids.absorbed : ids.survivor]
    const day = `2026-11-0${one.day}`
    const until = one.ended ? '2026-11-20' : null
    const household = '(select household_id from case_file where id = $2)'
    switch (one.kind) {
      case 'relation':
        await sql(
          `insert into relation (tenant_id, id, from_person_id, to_person_id, kind, from_date, until_date)
           values (app_tenant(), $1, $2, $3, $4, $5, $6)`,
          newId(),
          ...(one.day === 2 ? [others[one.other], person] : [person, others[one.other]]),
          one.day === 3 ? 'friend' : 'sibling',
          day,
          until,
        )
        break
      case 'member':
        await sql(
          `insert into household_member (tenant_id, person_id, household_id, position, from_date, until_date)
           values (app_tenant(), $1, ${household}, 3, $3, $4) on conflict do nothing`,
          person,
          scene.caseId,
          day,
          until,
        )
        break
      case 'seat':
        await sql(
          `insert into seat (tenant_id, id, case_id, holder_kind, holder_id, role, scope, basis, purpose, from_at, until_at)
           values (app_tenant(), $1, $2, 'person', $3, 'resident', 'own', 'Wmo', 'eigen plan', $4, $5)`,
          newId(),
          scene.caseId,
          person,
          day,
          until,
        )
        break
      case 'report':
        await sql(
          `insert into report (tenant_id, id, contact_id, person_id, channel, taken_by, received_at, received_on, first_split, state)
           select app_tenant(), $1, r.contact_id, $2, 'phone', r.taken_by, now(), current_date, 'handled', 'decided' from report r where r.id = $3`,
          newId(),
          person,
          scene.reportId,
        )
        break
      case 'goal':
        await sql(
          `insert into goal (tenant_id, id, case_id, person_id, position, own_words, life_domain)
           values (app_tenant(), $1, $2, $3, 9, 'Rust', 'work')`,
          newId(),
          scene.caseId,
          person,
        )
        break
      case 'agreement':
      case 'promise':
        await sql(
          `insert into agreement (tenant_id, id, case_id, goal_id, for_person_id, promiser_kind, promiser_id, title, result, due_on, state, state_since, proposed_at)
           select app_tenant(), $1, a.case_id, a.goal_id, $2, $3, $4, 'Belt', 'Er is gebeld', $5, 'proposed', now(), now() from agreement a where a.id = $6`,
          newId(),
          one.kind === 'agreement' ? person : others[0],
          one.ended ? 'resident' : 'network',
          one.kind === 'promise' ? person : others[0],
          day,
          agreement.agreementId,
        )
        break
      case 'pulse':
        await sql(
          `insert into pulse (tenant_id, id, agreement_id, case_id, answer, answered_at, answered_by_kind, answered_by)
           values (app_tenant(), $1, $2, $3, 'on-track', $4, 'resident', $5)`,
          newId(),
          agreement.agreementId,
          (scenes[0] as CaseScene).caseId,
          day,
          person,
        )
        break
      case 'opinion':
        await sql(
          `insert into plan_opinion (tenant_id, id, case_id, item_kind, item_id, person_id, agrees, given_at)
           values (app_tenant(), $1, $2, 'goal', $3, $4, true, $5) on conflict do nothing`,
          newId(),
          scene.caseId,
          agreement.goalId,
          person,
          day,
        )
        break
      case 'note':
        await sql(
          `insert into note (tenant_id, id, case_id, person_id, body, author_id, written_at)
           values (app_tenant(), $1, $2, $3, 'Gesproken.', $4, $5)`,
          newId(),
          scene.caseId,
          person,
          app.cast.workers.nadia.id,
          day,
        )
        break
    }
  }

  it('undo(merge(x)) = x, and between the two nothing open points to the absorbed record', async () => {
    let serial = 0
    await fc.assert(
      fc.asyncProperty(
        fc.array(reference, { maxLength: 14 }),
        fc.boolean(),
        fc.boolean(),
        async (web, flip, take) => {
          serial += 1
          const born = `${1930 + serial}-0${1 + (serial % 9)}-1${serial % 10}`
          const body = { familyName: 'Wereld', born, email: `a${serial}@post.example`, city: 'Rondveld' }
          const one = (await desk.post('/v1/personen', body)).body.id as string
          const entered = {
            ...body,
            givenNames: 'Ank',
            phone: `0612${100_000 + serial}`,
            differsFrom: [one],
          }
          const two = (await desk.post('/v1/personen', entered)).body.id as string
          const ids = flip ? { survivor: two, absorbed: one } : { survivor: one, absorbed: two }
          for (const step of web) await write(step, ids)
          const pair = (await desk.post('/v1/dubbelen', { personIds: [one, two] })).body.id as string
          const before = await fingerprint(database)
          const input = {
            survivorId: ids.survivor,
            households: 'both',
            openCases: true,
            take: take ? { name: 'absorbed', email: 'absorbed', phone: 'absorbed' } : {},
          }
          const merged = await henk.post(`/v1/dubbelen/${pair}/_samenvoegen`, input, { ifMatch: 1 })
          assert.equal(merged.status, 200, merged.text)
          const { rows } = await sql(
            `select (select count(*) from relation where until_date is null and $1 in (from_person_id, to_person_id))
            + (select count(*) from household_member where until_date is null and person_id = $1)
            + (select count(*) from seat where until_at is null and holder_id = $1)
            + (select count(*) from report where person_id = $1) + (select count(*) from note where person_id = $1)
            + (select count(*) from goal where person_id = $1) + (select count(*) from pulse where answered_by = $1)
            + (select count(*) from agreement where $1 in (for_person_id, promiser_id)) as left`,
            ids.absorbed,
          )
          assert.equal(Number(rows[0].left), 0)
          const undone = await henk.post(
            `/v1/dubbelen/${pair}/_ongedaan`,
            { reason: 'Toch niet' },
            { ifMatch: 2 },
          )
          assert.equal(undone.status, 200, undone.text)
          assert.deepEqual(await fingerprint(database), before)
        },
      ),
      { numRuns: 40 },
    )
  })
})
