import { combine, learn, separate } from '#platform/access/combine.ts'
import type { createReader as guarded } from '#platform/access/reader.ts'
import type { Statement } from '#platform/db/statement.ts'

const seat =
  /(?:and )?exists \(select from my_seats\(\) z where z\.case_id = [\w.]+ and (?:z\.scope = 'case'|\(z\.role[^\n]*\n[^\n]*)\)/g
const texts = new Map<string, Statement<unknown>>()

/**
 * The reader without policy and log: no settings, no transaction, no seat asked for, no log line, and the server that it
 * runs in logs in where no row-level security holds. Tenant, actor and time come with the connection.
 */
export const createReader: typeof guarded = (db, { actor, rule }, time) => ({
  actor,
  rule,
  ...time,
  async read(_about, queries) {
    const names = Object.keys(queries)
    const open = names.map((name) => withoutSeat(queries[name]))
    const combined = combine(open)
    const sent = (combined ? [combined] : open).map(({ name, text, values }) => ({
      name,
      text,
      values: [...values],
    }))
    const client = await db.pool.connect()
    try {
      const results = await Promise.all(sent.map((query) => client.query(query)))
      if (!combined) for (const [index, result] of results.entries()) learnOne(open[index], result.fields)
      const lists = combined ? separate(open, results[0]?.rows[0]) : results.map(({ rows }) => rows)
      return Object.fromEntries(names.map((name, index) => [name, lists[index]])) as never
    } finally {
      client.release()
    }
  },
})

function learnOne(statement: Statement<unknown> | undefined, fields: Parameters<typeof learn>[1]): void {
  if (statement) learn(statement, fields)
}

function withoutSeat(statement: Statement<unknown> | undefined): Statement<unknown> {
  if (statement === undefined) throw new Error('a query is missing')
  const known = texts.get(statement.text) ?? { ...statement, text: statement.text.replace(seat, '') }
  texts.set(statement.text, known)
  return { ...known, values: statement.values }
}
