import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { StartFailure } from '../failure.ts'
import { runTool } from './archive.ts'
import { queryOnce } from './session.ts'

/** Dumps the database behind DATABASE_URL with the system's pg_dump, in its custom format. */
export async function dumpExternal(databaseUrl: string, target: string): Promise<void> {
  const temporary = `${target}.tmp`
  try {
    await writeFile(temporary, '', { mode: 0o600 })
    await withoutPassword(databaseUrl, (url) =>
      runTool('pg_dump', ['--format=custom', `--file=${temporary}`, `--dbname=${url}`], {
        what: `The backup ${target} cannot be made`,
        mend: 'use the pg_dump that belongs to the version of your server',
      }),
    )
    await rename(temporary, target)
  } finally {
    await rm(temporary, { force: true })
  }
}

/** Restores such a dump into the database behind DATABASE_URL, which must hold no tables. */
export async function restoreExternal(databaseUrl: string, source: string): Promise<void> {
  const [row] = await queryOnce(
    databaseUrl,
    `select count(*)::int as tables from information_schema.tables
     where table_schema not in ('pg_catalog', 'information_schema')`,
  )
  if (row?.tables !== 0) {
    throw new StartFailure({
      what: 'The backup cannot be restored into the database of DATABASE_URL',
      why: 'it already holds tables',
      mend: 'make an empty database and let DATABASE_URL point to it',
    })
  }
  await withoutPassword(databaseUrl, (url) =>
    runTool(
      'pg_restore',
      ['--no-owner', '--exit-on-error', '--single-transaction', `--dbname=${url}`, source],
      {
        what: `The backup ${source} cannot be restored`,
        mend: 'use a file that "rondom backup" made, and the pg_restore of your server version',
      },
    ),
  )
}

/** Every user of the machine can read the arguments of a program: the password goes by way of a private file. */
async function withoutPassword(databaseUrl: string, work: (url: string) => Promise<void>): Promise<void> {
  const url = new URL(databaseUrl)
  const password = decodeURIComponent(url.password).replace(/[\\:]/g, '\\$&')
  const folder = await mkdtemp(join(tmpdir(), 'rondom-'))
  try {
    const path = join(folder, 'pgpass')
    await writeFile(path, `*:*:*:*:${password}\n`, { mode: 0o600 })
    url.password = ''
    url.searchParams.set('passfile', path)
    url.search = url.search.replaceAll('+', '%20')
    await work(url.href)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
