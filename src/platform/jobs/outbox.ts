import pg from 'pg'
import type { OpenedPostgres } from '../postgres/index.ts'

/** The newest messages as text, with how many wait. Reads as the application, per municipality. */
export async function listOutbox({
  postgres,
  limit,
}: {
  postgres: OpenedPostgres
  limit: number
}): Promise<string> {
  const client = new pg.Client({ connectionString: postgres.appUrl })
  await client.connect()
  try {
    const { rows: tenants } = await client.query<{ tenant_id: string; name: string }>(
      'select tenant_id, name from municipality order by name',
    )
    const parts: string[] = []
    for (const tenant of tenants) {
      await client.query('begin')
      await client.query("select set_config('app.tenant', $1, true)", [tenant.tenant_id])
      const { rows } = await client.query<{
        channel: string
        recipient_name: string
        subject: string
        kind: string
        written_at: Date
        sent_at: Date | null
        withdrawn_at: Date | null
      }>(
        'select channel, recipient_name, subject, kind, written_at, sent_at, withdrawn_at from outbox_message where tenant_id = $1 order by written_at desc limit $2',
        [tenant.tenant_id, limit],
      )
      await client.query('commit')
      const lines = rows.map((row) => {
        const state = row.withdrawn_at ? 'withdrawn' : row.sent_at ? 'sent' : 'waiting'
        return `  ${row.written_at.toISOString()}  ${row.channel.padEnd(6)} ${state.padEnd(9)} ${row.recipient_name}: ${row.subject || row.kind}`
      })
      parts.push(
        `${tenant.name}: ${rows.length === 0 ? 'no messages' : `${rows.length} newest messages`}`,
        ...lines,
      )
    }
    return parts.join('\n')
  } finally {
    await client.end()
  }
}
