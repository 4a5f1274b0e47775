import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import pg from 'pg'
import { type TestDatabase, testDatabase } from '../../../test-support/database.ts'
import { mergedColumns } from './merge.ts'

/** What belongs to the record itself and never goes to another. */
const own = ['tenant_id', 'id', 'client_number', 'merged_into', 'log_subject', 'version', 'created_at']

describe('A4 what a merge knows of a person', () => {
  let database: TestDatabase
  before(async () => {
    database = await testDatabase()
  })
  after(() => database.drop())

  it('is every column: a new one is either chosen and put back, or belongs to the record itself', async () => {
    const client = new pg.Client({ connectionString: database.ownerUrl })
    await client.connect()
    const { rows } = await client.query<{ name: string }>(
      "select attname as name from pg_attribute where attrelid = 'person'::regclass and attnum > 0 and not attisdropped",
    )
    await client.end()
    assert.deepEqual(rows.map(({ name }) => name).toSorted(), [...mergedColumns, ...own].toSorted())
  })
})
