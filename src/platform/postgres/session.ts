import pg from 'pg'

/** Runs `work` with one connection of its own and closes it, whatever happens. */
export async function withSession<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    application_name: 'rondom supervisor',
  })
  // Without a listener, a server that stops while we are connected would end this process.
  client.on('error', () => undefined)
  try {
    await client.connect()
    return await work(client)
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** The rows of one statement, over a connection of its own. */
export async function queryOnce(
  url: string,
  sql: string,
  values: readonly unknown[] = [],
): Promise<Readonly<Record<string, unknown>>[]> {
  return withSession(url, async (client) => (await client.query(sql, [...values])).rows)
}

/** Address of the embedded server on the loopback interface. */
export function loopbackUrl(user: string, password: string, port: number, database: string): string {
  const login = `${encodeURIComponent(user)}:${encodeURIComponent(password)}`
  return `postgresql://${login}@127.0.0.1:${port}/${database}?sslmode=disable`
}
