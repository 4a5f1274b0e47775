import { prepare } from '#platform/db/statement.ts'

export const draftByToken = prepare<
  { id: string; content: Buffer | null; sentNumber: number | null; expiresAt: Date },
  [tokenHash: Buffer]
>(`select id, content, sent_number as "sentNumber", expires_at as "expiresAt" from web_draft
  where tenant_id = app_tenant() and token_hash = $1::bytea and expires_at > app_now()`)

/** The telephone number of the front desk, for who would rather talk. */
export const municipalityName = prepare<{ name: string }, []>(
  'select name from municipality where tenant_id = app_tenant()',
)

export interface WebReportRow {
  id: string
  number: number
  sentAt: Date
  content: Buffer
  version: number
}

const waiting = `select id, number, sent_at as "sentAt", content, version from web_report
  where tenant_id = app_tenant() and state = 'waiting'`

export const countWebReports = prepare<{ count: number }, []>(
  "select count(*)::int as count from web_report where tenant_id = app_tenant() and state = 'waiting'",
)
export const waitingWebReports = prepare<WebReportRow, []>(`${waiting} order by sent_at, id limit 500`)
export const webReportById = prepare<WebReportRow, [id: string]>(`${waiting} and id = $1::uuid`)
