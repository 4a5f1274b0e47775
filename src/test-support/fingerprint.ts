import type pg from 'pg'

/** What only grows, or speaks of merging itself. */
const journals = new Set([
  'event',
  'event_object',
  'event_delivery',
  'processing_log',
  'access_log',
  'idempotency_key',
  'outbox_message',
  'person_pair',
  'person_merge',
  'person_merge_step',
  'person_reference',
  'name_word',
  'session',
  'sign_in',
  'migration',
])

/** Every row of every table as text, to see whether two moments are equal to the byte. A person's version counts on. */
export async function fingerprint(client: pg.Client): Promise<ReadonlyMap<string, string>> {
  const { rows } = await client.query<{ name: string }>(
    "select c.relname as name from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace order by 1",
  )
  const prints = new Map<string, string>()
  for (const { name } of rows.filter((table) => !journals.has(table.name))) {
    const content = name === 'person' ? "to_jsonb(t) - 'version'" : 'to_jsonb(t)'
    const { rows: found } = await client.query<{ row: string }>(
      `select (${content})::text as row from ${name} t order by 1`,
    )
    for (const [index, { row }] of found.entries()) prints.set(`${name} ${index}`, row)
  }
  return prints
}
