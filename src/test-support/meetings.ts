import assert from 'node:assert/strict'
import pg from 'pg'
import type { Client, TestApp } from './app.ts'

type WorkerName = keyof TestApp['cast']['workers']

/** What tests of meetings do: plan one, sign up, look, and read what was written and sent. */
export function meetingScene(app: TestApp) {
  const as = (name: WorkerName): Promise<Client> => app.as(app.cast.workers[name])
  const id = (name: WorkerName): string => String(app.cast.workers[name].id)
  const body = (more: Record<string, unknown> = {}) => ({
    kind: 'training',
    title: 'Motiverende gespreksvoering',
    place: 'stadskantoor',
    leaderIds: [id('elif')],
    firstDay: '2026-12-01',
    from: '09:00',
    until: '12:00',
    places: 2,
    ...more,
  })
  const plan = async (by: Client, more: Record<string, unknown> = {}): Promise<string> => {
    const planned = await by.post('/v1/bijeenkomsten', body(more))
    assert.equal(planned.status, 201, planned.text)
    return planned.body.id
  }
  async function query<Row extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<Row[]> {
    const client = new pg.Client({ connectionString: app.database.appUrl })
    await client.connect()
    try {
      await client.query("select set_config('app.tenant', $1, false)", [app.services.tenantId])
      return (await client.query<Row>(text, values)).rows
    } finally {
      await client.end()
    }
  }
  const path = (meeting: string, verb = ''): string => `/v1/bijeenkomsten/${meeting}${verb}`
  return {
    as,
    id,
    body,
    plan,
    path,
    query,
    join: (client: Client, meeting: string, evenSo = false) =>
      client.post(path(meeting, '/_aanmelden'), { evenSo }),
    leave: (client: Client, meeting: string) => client.post(path(meeting, '/_afmelden')),
    view: async (client: Client, meeting: string) => (await client.get(path(meeting))).body,
    agenda: async (client: Client, day: string) =>
      (await client.get(`/v1/agenda?from=${day}&days=1`)).body.appointments as {
        id: string
        state: string
        title: string
        startsAt: string
      }[],
    mails: (meeting: string) =>
      query<{ kind: string; recipient_name: string; body: string }>(
        'select kind, recipient_name, body from outbox_message where object_id = $1 order by written_at, id',
        [meeting],
      ),
  }
}
