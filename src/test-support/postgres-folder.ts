import { mkdtempSync, rmSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DatabaseConfig, loadDatabaseConfig } from '../platform/config.ts'

/** A new folder for one test; for root inside its home, which no other user may enter, since that is the harder case. */
export function temporaryFolder(): { path: string; remove(): void } {
  const parent = process.getuid?.() === 0 ? homedir() : tmpdir()
  const path = mkdtempSync(join(parent, 'rondom-test-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

export function databaseConfig(dataDir: string, env: Record<string, string> = {}): DatabaseConfig {
  return loadDatabaseConfig(env, { data: dataDir })
}
