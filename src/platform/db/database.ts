import type { Writable } from 'node:stream'
import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
  type Transaction,
} from 'kysely'
import pg from 'pg'
import type { DB } from '#db'
import { statementName } from './statement.ts'

export type { Transaction } from 'kysely'

/** The application's hold on the database: Kysely for writes, the pool for pipelined reads. */
export interface Database {
  readonly kysely: Kysely<DB>
  readonly pool: pg.Pool
  close(): Promise<void>
}

/** Days stay text (a JS Date would shift them by the time zone); counts and numerics fit in a number. */
function parseDutchTypes(): void {
  pg.types.setTypeParser(pg.types.builtins.DATE, (text: string) => text)
  pg.types.setTypeParser(pg.types.builtins.INT8, (text: string) => Number(text))
  pg.types.setTypeParser(pg.types.builtins.NUMERIC, (text: string) => Number(text))
}

/** Opens the pool. All statements are named, and a client may send the next before the answer to the last. */
export function openDatabase(url: string, options: { readonly connections?: number } = {}): Database {
  parseDutchTypes()
  const pool = new pg.Pool({
    connectionString: url,
    max: options.connections ?? 16,
    pipeline: true,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 60_000,
    application_name: 'rondom',
  })
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined)
  // The same for one that breaks in use: its statements fail, which is how its user hears of it.
  pool.on('connect', (client) => client.on('error', () => undefined))
  const kysely = new Kysely<DB>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new PipelinedDriver(pool),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  })
  return { kysely, pool, close: () => pool.end() }
}

class PipelinedDriver implements Driver {
  readonly #pool: pg.Pool
  readonly #connections = new WeakMap<pg.PoolClient, PipelinedConnection>()

  constructor(pool: pg.Pool) {
    this.#pool = pool
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    const client = await this.#pool.connect()
    const known = this.#connections.get(client)
    if (known) return known
    const connection = new PipelinedConnection(client)
    this.#connections.set(client, connection)
    return connection
  }

  /** BEGIN is sent, not awaited: if it fails, so does every statement behind it. */
  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    ;(connection as PipelinedConnection).send('begin')
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    const tag = await (connection as PipelinedConnection).run({ text: 'commit' })
    // PostgreSQL answers COMMIT of a failed transaction with ROLLBACK and no error.
    if (tag.command !== 'COMMIT') throw new Error('the transaction had failed and was rolled back')
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await (connection as PipelinedConnection).run({ text: 'rollback' })
  }

  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    const { client, broken } = connection as PipelinedConnection
    if (broken) this.#connections.delete(client)
    client.release(broken)
  }

  async destroy(): Promise<void> {}
}

class PipelinedConnection implements DatabaseConnection {
  readonly client: pg.PoolClient
  /** The server is gone: the pool must not hand this connection out again. */
  broken = false

  constructor(client: pg.PoolClient) {
    this.client = client
  }

  send(text: string): void {
    holdBack(this.client)
    this.client.query(text).catch(() => undefined)
  }

  async run(query: pg.QueryConfig): Promise<pg.QueryResult> {
    holdBack(this.client)
    try {
      return await this.client.query(query)
    } catch (error) {
      if (isConnectionLoss(error)) this.broken = true
      throw error
    }
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const result = await this.run({
      name: statementName(query.sql),
      text: query.sql,
      values: [...query.parameters],
    })
    return result.command === 'SELECT'
      ? { rows: result.rows as Row[] }
      : { rows: result.rows as Row[], numAffectedRows: BigInt(result.rowCount ?? 0) }
  }

  // biome-ignore lint/correctness/useYield: the interface demands it; exports use a pool of their own
  async *streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error('a pipelined connection has no cursors')
  }
}

/** Who acts, for row-level security. `now` is business time; a seat is valid or not at that moment. */
export interface ActorSettings {
  readonly tenantId: string
  readonly actorId: string | null
  readonly now: Date
  readonly system: boolean
}

const settingsText =
  "select set_config('app.tenant', $1, true), set_config('app.actor', $2, true), set_config('app.now', $3, true), set_config('app.system', $4, true)"

export function settingsValues(settings: ActorSettings): string[] {
  return [
    settings.tenantId,
    settings.actorId ?? '',
    settings.now.toISOString(),
    settings.system ? 'on' : 'off',
  ]
}

/** The first statement of each transaction: SET LOCAL of tenant, actor and time. */
export function settingsStatement(settings: ActorSettings) {
  return { name: statementName(settingsText), text: settingsText, values: settingsValues(settings) }
}

/**
 * Runs `work` in one transaction under the actor's settings. `finish` returns the last statements (events, log, reply),
 * which are sent together with COMMIT in one round trip; a failure of any of them undoes all.
 */
export async function inTransaction<T>(
  db: Database,
  settings: ActorSettings,
  work: (trx: Transaction<DB>) => Promise<T>,
  finish: (trx: Transaction<DB>, result: T) => Promise<unknown>[] = () => [],
): Promise<T> {
  const trx = await db.kysely.startTransaction().execute()
  try {
    const set = trx.executeQuery(CompiledQuery.raw(settingsText, settingsValues(settings)))
    set.catch(() => undefined)
    const result = await work(trx)
    const last = finish(trx, result)
    const outcomes = await Promise.allSettled([...last, trx.commit().execute()])
    const failed = outcomes.find((outcome) => outcome.status === 'rejected')
    if (failed) throw failed.reason
    return result
  } catch (error) {
    // A rollback that fails too adds nothing: the server undoes what a lost connection had begun.
    if (!trx.isCommitted && !trx.isRolledBack)
      await trx
        .rollback()
        .execute()
        .catch(() => undefined)
    throw error
  }
}

/** Sends one statement of plain SQL within a transaction. */
export async function execute<Row = unknown>(
  trx: Transaction<DB>,
  text: string,
  values: readonly unknown[],
): Promise<Row[]> {
  const { rows } = await trx.executeQuery<Row>(CompiledQuery.raw(text, [...values]))
  return rows
}

/** Statements that are sent within `send` leave as one packet. */
export function together<T>(client: pg.ClientBase, send: () => T): T {
  const stream = streamOf(client)
  stream.cork()
  try {
    return send()
  } finally {
    stream.uncork()
  }
}

/** Statements that follow before the event loop turns leave in the same packet: each write wakes the server. */
function holdBack(client: pg.ClientBase): void {
  const stream = streamOf(client)
  if (stream.writableCorked > 0) return
  stream.cork()
  process.nextTick(() => stream.uncork())
}

function streamOf(client: pg.ClientBase): Writable {
  return (client as unknown as { connection: { stream: Writable } }).connection.stream
}

/** Errors without a SQLSTATE come from the connection, not from the server's answer. */
export function isConnectionLoss(error: unknown): boolean {
  const code = (error as { code?: unknown })?.code
  return typeof code !== 'string' || code.length !== 5 || code.startsWith('08') || code.startsWith('57P')
}
