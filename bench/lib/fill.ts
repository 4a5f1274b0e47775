import { readFile } from 'node:fs/promises'
import pg from 'pg'
import { syntheticNames } from './names.ts'

const personIndexes = ['person_by_word', 'person_by_birth', 'person_by_phone', 'person_by_postcode']

/** Adds synthetic people, and a case for one in ten of them, to a municipality that the demonstration founded. */
export async function fill(superUrl: string, inhabitants: number): Promise<void> {
  const client = new pg.Client({ connectionString: superUrl })
  await client.connect()
  try {
    await client.query('begin')
    await client.query(
      'create temp table bench_size as select tenant_id, $1::bigint as people, $2::bigint as cases from municipality',
      [inhabitants, Math.floor(inhabitants / 10)],
    )
    await client.query(`create temp table bench_name as
      select row_number() over () as n, given_names, infix, family_name, search_name, sound_key
      from jsonb_to_recordset('${quoted(JSON.stringify(nameRows()))}') as x(given_names text, infix text, family_name text, search_name text, sound_key text)`)
    const { rows } = await client.query<{ definition: string }>(
      'select pg_get_indexdef(i::regclass) as definition from unnest($1::text[]) i',
      [personIndexes],
    )
    await client.query('analyze bench_size')
    await client.query('create unique index on bench_name (n)')
    await client.query('analyze bench_name')
    await client.query(await readFile(new URL('synthetic.sql', import.meta.url), 'utf8'))
    for (const { definition } of rows) await client.query(definition)
    await client.query('commit')
    await client.query('vacuum analyze')
    await client.query('checkpoint')
  } finally {
    await client.end()
  }
}

function nameRows() {
  return syntheticNames().map((name) => ({
    given_names: name.givenNames,
    infix: name.infix,
    family_name: name.familyName,
    search_name: name.searchName,
    sound_key: name.soundKey,
  }))
}

function quoted(text: string): string {
  return text.replaceAll("'", "''")
}
