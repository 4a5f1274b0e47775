import type { PlainDate } from '#shared/plain-date.ts'
import { type Database, isConnectionLoss, settingsStatement, together } from '../db/database.ts'
import type { Statement } from '../db/statement.ts'
import { combine, learn, separate } from './combine.ts'
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
        const statements = names.map((name) => present(queries[name]))
        const log = logStatement(object ? { ...operation, object } : operation, about)
        const whole = combine(log, statements)
        const sent = together(client, () => [
          client.query('begin'),
          ...[settingsStatement(settings), ...(whole ? [whole] : [...statements, log])].map((statement) =>
            client.query(mutable(statement)),
          ),
          client.query('commit'),
        ])
        const outcomes = await Promise.allSettled(sent)
        const results = outcomes.map((outcome) => {
          if (outcome.status === 'rejected') throw outcome.reason
          return outcome.value
        })
        const answers = results.slice(2)
        const lists = whole
          ? separate(statements, answers[0]?.rows[0])
          : statements.map((statement, index) => {
              learn(statement, answers[index]?.fields ?? [])
              return answers[index]?.rows ?? []
            })
        return Object.fromEntries(names.map((name, index) => [name, lists[index]])) as unknown as Rows<
          typeof queries
        >
      } catch (error) {
        broken = isConnectionLoss(error) ? error : undefined
        throw error
      } finally {
        client.release(broken !== undefined)
      }
    },
  }
}

function present(statement: Statement<unknown> | undefined): Statement<unknown> {
  if (statement === undefined) throw new Error('a query is missing')
  return statement
}

function mutable({ name, text, values }: Statement<unknown>) {
  return { name, text, values: [...values] }
}
