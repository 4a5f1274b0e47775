import { combine, learn, separate } from '#platform/access/combine.ts'
import type { createReader as guarded } from '#platform/access/reader.ts'
import { type Statement, statementName } from '#platform/db/statement.ts'

/** What asks for a seat: all of a case, and its notes. */
const seat =
  /and exists \(select from mine z where (?:z\.scope = 'case'|z\.role in \('director', 'stand-in'\)\s+or [^\n]*)\)/g
const texts = new Map<string, string>()

/**
 * The reader without policy and log: no settings, no transaction, no seat asked for, no log line, and the server that it
 * runs in logs in where no row-level security holds. Tenant, actor and time come with the connection.
 */
export const createReader: typeof guarded = (db, { actor, rule }, time) => ({
  actor,
  rule,
  ...time,
  async read(about, queries) {
    const names = Object.keys(queries)
    const open = names.map((name) => withoutSeat(queries[name]))
    const nothing = 'unlogged as (select)'
    const base = about.over && withoutSeats(about.over.given)
    const given = base ? `${base},\n${nothing}` : nothing
    const values = about.over ? about.values : []
    const whole = combine(
      {
        name: statementName(given),
        text: given,
        values,
        over: { given, text: '', ...(base ? { base } : {}) },
      },
      open,
    )
    const client = await db.pool.connect()
    try {
      const results = await Promise.all(
        (whole ? [whole] : open).map(({ name, text, values }) =>
          client.query({ name, text, values: [...values] }),
        ),
      )
      if (!whole) for (const [index, result] of results.entries()) learnOne(open[index], result.fields)
      const lists = whole ? separate(open, results[0]?.rows[0]) : results.map(({ rows }) => rows)
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
  const text = withoutSeats(statement.text)
  const over = statement.over && {
    given: withoutSeats(statement.over.given),
    text: withoutSeats(statement.over.text),
  }
  return { ...statement, name: statementName(text), text, ...(over ? { over } : {}) }
}

function withoutSeats(text: string): string {
  const open = texts.get(text) ?? text.replace(seat, '')
  texts.set(text, open)
  return open
}
