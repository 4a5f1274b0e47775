import { prepare } from '#platform/db/statement.ts'
import type { ClosingReason } from './rules/closing.ts'

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
export const closedWebReports = prepare<
  {
    id: string
    number: number
    reason: ClosingReason
    note: string
    by: string
    closedAt: Date
    version: number
  },
  [since: string]
>(`select r.id, r.number, r.closed_reason as reason, r.closed_note as note, w.name as by, r.closed_at as "closedAt", r.version
  from web_report r join worker w on w.tenant_id = r.tenant_id and w.id = r.closed_by
  where r.tenant_id = app_tenant() and r.state = 'closed' and r.content is not null and r.closed_at > $1::timestamptz
  order by r.closed_at desc, r.id limit 50`)

export const closedCounts = prepare<{ reason: ClosingReason; count: number }, [since: string]>(
  `select closed_reason as reason, count(*)::int as count from web_report
   where tenant_id = app_tenant() and state = 'closed' and closed_at > $1::timestamptz group by closed_reason order by count desc, reason`,
)

export const waitingWebReports = prepare<WebReportRow, []>(`${waiting} order by sent_at, id limit 500`)
export const webReportById = prepare<WebReportRow, [id: string]>(`${waiting} and id = $1::uuid`)
