import { readFile } from 'node:fs/promises'
import pg from 'pg'
import type { World } from './world.ts'

export interface LargeAndSmall {
  /** Eight people, thirty helpers, two hundred agreements. */
  readonly large: string
  /** One person, one helper, one agreement. */
  readonly small: string
  readonly token: string
}

/** The two cases of one director; made when this municipality does not have them yet. */
export async function largeAndSmall(world: World): Promise<LargeAndSmall> {
  const { rows } = await world.plain.query("select 1 from worker where subject = 'bench-large'")
  if (rows.length === 0) {
    const client = new pg.Client({ connectionString: world.plainUrl })
    await client.connect()
    try {
      await client.query('begin')
      await client.query(await readFile(new URL('large-case.sql', import.meta.url), 'utf8'))
      await client.query('commit')
    } finally {
      await client.end()
    }
  }
  const found = await world.plain.query<{ id: string; agreements: number }>(
    `select s.case_id as id, (select count(*) from agreement a where a.case_id = s.case_id)::int as agreements from seat s
     join worker w on w.tenant_id = s.tenant_id and w.id = s.holder_id where w.subject = 'bench-large' order by 2 desc`,
  )
  const [large, small] = found.rows
  if (large?.agreements !== 200 || small?.agreements !== 1)
    throw new Error('the large case is not what it should be')
  return { large: large.id, small: small.id, token: await world.token('bench-large') }
}
