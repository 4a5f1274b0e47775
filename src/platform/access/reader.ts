import type { PlainDate } from '#shared/plain-date.ts'
import { type Database, isConnectionLoss, settingsStatement } from '../db/database.ts'
import type { Statement } from '../db/statement.ts'
import { logStatement, type Operation, type Subjects } from './log.ts'
import type { Actor, PolicyRow } from './policy.ts'

type Rows<Queries> = {
  [Key in keyof Queries]: Queries[Key] extends Statement<infer Row> ? readonly Row[] : never
}

/**
 * Lock one: the only way to read. It carries the actor and the rule that allowed the operation, runs the queries of one
 * answer in one transaction and one round trip, and writes the log lines in that same transaction.
 */
export interface Reader {
  readonly actor: Actor
  readonly rule: PolicyRow
  readonly now: Date
  readonly today: PlainDate
  /** @param about the data subjects whose data the answer holds; each gets its log line */
  read<Queries extends Record<string, Statement<unknown>>>(
    about: Subjects,
    queries: Queries,
    object?: { readonly type: string; readonly id: string },
  ): Promise<Rows<Queries>>
}

export function createReader(
  db: Database,
  operation: Omit<Operation, 'object'>,
  time: { readonly now: Date; readonly today: PlainDate },
): Reader {
  const { actor, rule } = operation
  const settings = {
    tenantId: actor.tenantId,
    actorId: actor.id,
    now: time.now,
    system: actor.kind === 'system',
  }
  return {
    actor,
    rule,
    ...time,
    async read(about, queries, object) {
      const client = await db.pool.connect()
      let broken: unknown
      try {
        const names = Object.keys(queries)
        const begin = client.query('begin')
        const sent = [
          client.query(settingsStatement(settings)),
          ...names.map((name) => client.query(mutable(queries[name]))),
          client.query(mutable(logStatement(object ? { ...operation, object } : operation, about))),
        ]
        const outcomes = await Promise.allSettled([begin, ...sent, client.query('commit')])
        const failed = outcomes.find((outcome) => outcome.status === 'rejected')
        if (failed) throw failed.reason
        const results = outcomes.slice(2, 2 + names.length)
        const rows = names.map((name, index) => {
          const result = results[index]
          return [name, result?.status === 'fulfilled' ? result.value.rows : []] as const
        })
        return Object.fromEntries(rows) as unknown as Rows<typeof queries>
      } catch (error) {
        broken = isConnectionLoss(error) ? error : undefined
        throw error
      } finally {
        client.release(broken !== undefined)
      }
    },
  }
}

function mutable(statement: Statement<unknown> | undefined) {
  if (statement === undefined) throw new Error('a query is missing')
  return { name: statement.name, text: statement.text, values: [...statement.values] }
}
