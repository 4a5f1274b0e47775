import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import type { Agent } from 'node:http'
import { join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { loadDatabaseConfig, projectRoot } from '#platform/config.ts'
import { openPostgres } from '#platform/postgres/index.ts'
import { startApplication } from '../../e2e/support/application.ts'
import { keepAliveAgent } from './http.ts'

/** A running Rondom to measure, and a direct way to its database for the rivals. */
export interface World {
  readonly inhabitants: number
  readonly address: string
  readonly agent: Agent
  /** As the role that owns the tables: what hand-written SQL without any policy can do. */
  readonly owner: pg.Pool
  /** As the role of the application. */
  readonly app: pg.Pool
  /** Header that signs a request in as a demonstration account with this role. */
  authorization(role: string): Promise<{ readonly authorization: string }>
  close(): Promise<void>
}

const folder = join(projectRoot, 'node_modules/.cache/rondom-bench')
const main = join(projectRoot, 'src/app/cli/main.ts')

/** Starts Rondom, durable as in real use, on a municipality of this size; imagines that municipality when it is not there. */
export async function openWorld(inhabitants: number, fresh: boolean): Promise<World> {
  const data = join(folder, String(inhabitants))
  const whole = join(folder, `${inhabitants}.seeded`)
  if (fresh || !existsSync(whole)) {
    rmSync(data, { recursive: true, force: true })
    mkdirSync(data, { recursive: true })
    console.error(`Imagining a municipality of ${inhabitants} inhabitants (kept for later runs)`)
    await rondom('seed', '--data', data, '--inhabitants', String(inhabitants))
    writeFileSync(whole, '')
  }
  const application = await startApplication({ data, durable: true, patience: 300_000 })
  const config = loadDatabaseConfig({}, { data })
  const postgres = await openPostgres(config, () => undefined, { attach: true })
  const agent = keepAliveAgent()
  const owner = new pg.Pool({ connectionString: postgres.ownerUrl, max: 16 })
  const app = new pg.Pool({ connectionString: postgres.appUrl, max: 16 })
  const tokens = new Map<string, Promise<string>>()
  return {
    inhabitants,
    address: application.address,
    agent,
    owner,
    app,
    authorization: async (role) => {
      const token = tokens.get(role) ?? rondom('token', '--data', data, '--role', role)
      tokens.set(role, token)
      return { authorization: `Bearer ${await token}` }
    },
    close: async () => {
      agent.destroy()
      await Promise.allSettled([owner.end(), app.end()])
      await application.stop()
    },
  }
}

async function rondom(...args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [main, ...args], { maxBuffer: 1 << 24 })
  return stdout.trim()
}
