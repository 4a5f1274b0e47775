import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import pg from 'pg'
import { type TestDatabase, testDatabase } from '../test-support/database.ts'

/** Columns with a person that a merge leaves alone, and why. */
const leftAlone = new Set([
  // Which records there were is what these say.
  'person.merged_into',
  'person_pair.low_id',
  'person_pair.high_id',
  'person_merge.survivor_id',
  'person_merge.absorbed_id',
])

/** Columns of ids that hold no person, or what somebody did and saw under the name of then. */
const noPerson = new Set([
  'event.actor_id',
  'event_object.object_id',
  'access_log.actor_id',
  'access_log.object_id',
  'session.actor_id',
  'session.link_id',
  'draft.actor_id',
  'idempotency_key.actor_id',
  'outbox_message.object_id',
  'plan_opinion.item_id',
  'follow_up.object_id',
  'seat.arrangement_id',
  'transfer_item.item_id',
  // A worker or a partner; the step is no person.
  'step_verdict.helper_id',
  'step_verdict.step_id',
  // A worker or a partner, by party_kind.
  'escalation.party_id',
])

describe('A4 merging knows every column with a person', () => {
  let database: TestDatabase
  let client: pg.Client
  before(async () => {
    database = await testDatabase()
    client = new pg.Client({ connectionString: database.ownerUrl })
    await client.connect()
  })
  after(async () => {
    await client.end()
    await database.drop()
  })

  const names = async (text: string): Promise<string[]> =>
    (await client.query<{ name: string }>(text)).rows.map(({ name }) => name)
  const known = () => names("select table_name || '.' || column_name as name from person_reference")

  it('has every foreign key to a person', async () => {
    const keys = await names(`select c.conrelid::regclass || '.' || a.attname as name from pg_constraint c
      join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey) and a.attname <> 'tenant_id'
      where c.contype = 'f' and c.confrelid = 'person'::regclass`)
    const moved = new Set(await known())
    assert.deepEqual(
      keys.filter((name) => !moved.has(name) && !leftAlone.has(name)),
      [],
      'make it known in its migration: select know_person_reference(…)',
    )
    assert.ok(keys.includes('report.person_id'))
  })

  it('has every other column of ids that could hold one: nothing is without a foreign key or a line here', async () => {
    const loose = await names(`select c.relname || '.' || a.attname as name from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and a.atttypid = 'uuid'::regtype
        and a.attname not in ('tenant_id', 'id')
        and not exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'f' and a.attnum = any (k.conkey))`)
    const moved = new Set(await known())
    const unknown = loose.filter(
      (name) =>
        !moved.has(name) &&
        !noPerson.has(name) &&
        // Named after what they hold.
        !/[.](worker|organisation|partner|case|question|report|goal|agreement|pulse|team|term|household|event|operation|parent_operation|previous_case|merge|referred)_?(id|to)?$/.test(
          name,
        ) &&
        !/[.](assessor|author|written|settled|taken|confirmed|reported|proposed|decided|merged|undone)(_id|_by|_to)?$/.test(
          name,
        ),
    )
    assert.deepEqual(
      unknown,
      [],
      'does it hold a person? Make it known to merging, or say here that it does not',
    )
  })

  it('names columns that exist, each with its trigger and the lock of the owner', async () => {
    const missing = await names(`select r.table_name || '.' || r.column_name as name from person_reference r
      where not exists (select from pg_trigger t where t.tgrelid = to_regclass(r.table_name)
          and t.tgname = 'a_' || r.column_name || '_follows_merge')
        or not exists (select from pg_policy p where p.polrelid = to_regclass(r.table_name)
          and p.polname = r.table_name || '_' || r.column_name || '_merge')`)
    assert.deepEqual(missing, [])
  })
})
