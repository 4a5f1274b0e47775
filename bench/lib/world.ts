import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { loadDatabaseConfig, projectRoot } from '#platform/config.ts'
import { superuserUrl } from '#platform/postgres/embedded.ts'
import { openPostgres } from '#platform/postgres/index.ts'
import { sha256 } from '#platform/secrets.ts'
import { startApplication } from '../../e2e/support/application.ts'
import { fill } from './fill.ts'
import { Wire } from './wire.ts'

export interface DirectedCase {
  readonly id: string
  /** The central person. */
  readonly personId: string
  /** Signs its director in. */
  readonly token: string
}

/** A running Rondom to measure, and a direct way to its database for the rivals. */
export interface World {
  readonly inhabitants: number
  readonly address: string
  readonly pid: number
  readonly data: string
  readonly tenantId: string
  /** Logs in where no policy holds, as hand-written SQL without any would. */
  readonly plainUrl: string
  readonly ownerUrl: string
  readonly plain: pg.Pool
  /** Cases spread over the municipality, each with a token of its director. */
  readonly cases: readonly DirectedCase[]
  /** One of the directors. */
  readonly directorId: string
  /** One connection for each client, kept. */
  wires(count: number, address?: string): readonly Wire[]
  token(subject: string): Promise<string>
  close(): Promise<void>
}

const folder = join(projectRoot, 'node_modules/.cache/rondom-bench')
const main = join(projectRoot, 'src/app/cli/main.ts')
const run = promisify(execFile)
const spread = 1200

/** Starts Rondom, durable as in real use, on a municipality of this size; imagines that municipality when it is not there. */
export async function openWorld(inhabitants: number, fresh: boolean): Promise<World> {
  const data = join(folder, String(inhabitants))
  const whole = join(folder, `${inhabitants}.filled`)
  const imagine = fresh || !existsSync(whole)
  if (imagine) {
    console.error(`Imagining a municipality of ${inhabitants} inhabitants (kept for later runs)`)
    await copyBase(data)
  }
  const application = await startApplication({ data, durable: true, patience: 300_000 })
  const plainUrl = (superuserUrl(data) ?? '').replace(/\/postgres(?=$|\?)/, '/rondom')
  if (imagine) {
    await fill(plainUrl, inhabitants)
    writeFileSync(whole, '')
  }
  const postgres = await openPostgres(loadDatabaseConfig({}, { data }), () => undefined, { attach: true })
  const plain = new pg.Pool({ connectionString: plainUrl, max: 8 })
  const wires: Wire[] = []
  const tenantId = await only<string>(plain, 'select tenant_id as value from municipality')
  const token = (subject: string) => signIn(plain, tenantId, subject)
  return {
    inhabitants,
    address: application.address,
    pid: application.pid,
    data,
    tenantId,
    plainUrl,
    ownerUrl: postgres.ownerUrl,
    plain,
    cases: await directedCases(plain, token),
    directorId: await only<string>(plain, "select id as value from worker where subject = 'bench-1'"),
    wires(count, address = application.address) {
      const made = Array.from({ length: count }, () => new Wire(address))
      wires.push(...made)
      return made
    },
    token,
    close: async () => {
      for (const wire of wires) wire.close()
      await plain.end().catch(() => undefined)
      await application.stop()
    },
  }
}

/** A small demonstration, played once; each municipality starts as a copy of it. */
async function copyBase(data: string): Promise<void> {
  const base = join(folder, 'base')
  const played = join(folder, 'base.played')
  if (!existsSync(played)) {
    rmSync(base, { recursive: true, force: true })
    mkdirSync(base, { recursive: true })
    await run(process.execPath, [main, 'seed', '--data', base, '--inhabitants', '150'])
    writeFileSync(played, '')
  }
  rmSync(data, { recursive: true, force: true })
  // Keeps owners and rights, which the database server insists on.
  await run('cp', ['-a', base, data])
}

async function directedCases(plain: pg.Pool, token: World['token']): Promise<DirectedCase[]> {
  const { rows } = await plain.query<{ id: string; personId: string; subject: string }>(
    `select s.case_id as id, c.central_person_id as "personId", w.subject from seat s
     join case_file c on c.tenant_id = s.tenant_id and c.id = s.case_id
     join worker w on w.tenant_id = s.tenant_id and w.id = s.holder_id
     where s.role = 'director' and w.subject like 'bench-%' and w.subject <> 'bench-0' and w.id in (
       select id from worker where subject like 'bench-%' order by md5(subject) limit $1)
     order by md5(s.id::text) limit $2`,
    [spread / 60, spread],
  )
  const tokens = new Map<string, string>()
  for (const { subject } of rows) if (!tokens.has(subject)) tokens.set(subject, await token(subject))
  return rows.map(({ id, personId, subject }) => ({ id, personId, token: tokens.get(subject) ?? '' }))
}

/** A bearer token of a day, as `rondom token` gives, for any worker. */
async function signIn(plain: pg.Pool, tenantId: string, subject: string): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await plain.query(
    `insert into session (id_hash, tenant_id, kind, actor_kind, actor_id, acr, created_at, last_seen_at, ends_at)
     select $1, $2, 'token', 'worker', id, 'demo', now(), now(), now() + interval '1 day' from worker where tenant_id = $2 and subject = $3`,
    [sha256(token), tenantId, subject],
  )
  return token
}

async function only<T>(pool: pg.Pool, text: string): Promise<T> {
  const { rows } = await pool.query<{ value: T }>(text)
  const row = rows[0]
  if (row === undefined) throw new Error(`no row: ${text}`)
  return row.value
}
