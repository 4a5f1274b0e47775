import assert from 'node:assert/strict'
import { test } from 'node:test'
import pg from 'pg'
import { testDatabase } from './database.ts'

test('a test database is migrated, belongs to the owner, and the application role owns nothing in it', async () => {
  const database = await testDatabase()
  try {
    const owner = new pg.Client({ connectionString: database.ownerUrl })
    const app = new pg.Client({ connectionString: database.appUrl })
    await owner.connect()
    await app.connect()
    try {
      const migrations = await owner.query('select name from migration')
      assert.ok(migrations.rows.length > 0)
      const owned = await app.query('select from pg_class where relowner = current_user::regrole')
      assert.equal(owned.rows.length, 0)
      await assert.rejects(app.query('create table intruder (id int)'), /permission denied/)
    } finally {
      await owner.end()
      await app.end()
    }
  } finally {
    await database.drop()
  }
})

test('two test databases do not see each other', async () => {
  const [one, other] = await Promise.all([testDatabase(), testDatabase()])
  assert.notEqual(one.name, other.name)
  await Promise.all([one.drop(), other.drop()])
})
