import { prepare } from '#platform/db/statement.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { TermKindKey } from './rules/term-kinds.ts'

export interface TermRow {
  id: string
  case_id: string | null
  report_id: string | null
  kind: TermKindKey
  starts_on: PlainDate
  due_on: PlainDate
  met_on: PlainDate | null
  version: number
  suspensions: { from: PlainDate; until: PlainDate | null; reason: string }[]
}

const columns = `t.id, t.case_id, t.report_id, t.kind, t.starts_on, t.due_on, t.met_on, t.version,
  coalesce((select jsonb_agg(jsonb_build_object('from', s.from_date, 'until', s.until_date, 'reason', s.reason) order by s.from_date)
    from term_suspension s where s.tenant_id = t.tenant_id and s.term_id = t.id), '[]') as suspensions`

export const termsOfReport = prepare<TermRow, [reportId: string]>(
  `select ${columns} from term t where t.tenant_id = app_tenant() and t.report_id = $1 order by t.due_on`,
)

export const termsOfCase = prepare<TermRow, [caseId: string]>(`
  select ${columns} from term t where t.tenant_id = app_tenant() and t.case_id = $1
    and exists (select from my_seats() z where z.case_id = t.case_id and z.scope = 'case') order by t.due_on`)

/** Running terms of the cases that the actor directs. */
export const runningTermsOfDirector = prepare<TermRow & { household: string }, []>(`
  select ${columns}, h.name as household from seat s
  join case_file c on c.tenant_id = s.tenant_id and c.id = s.case_id and c.closed_on is null
  join household h on h.tenant_id = c.tenant_id and h.id = c.household_id
  join term t on t.tenant_id = c.tenant_id and t.case_id = c.id and t.met_on is null
  where s.tenant_id = app_tenant() and s.holder_id = app_actor() and s.role in ('director','stand-in')
    and s.from_at <= app_now() and (s.until_at is null or s.until_at > app_now())
  order by t.due_on`)
