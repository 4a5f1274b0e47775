import { prepare } from '#platform/db/statement.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { ofCase } from '#slices/access'
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

/** The columns of a TermRow, read from `term t`. */
export const termColumns = `t.id, t.case_id, t.report_id, t.kind, t.starts_on, t.due_on, t.met_on, t.version,
  coalesce((select jsonb_agg(jsonb_build_object('from', s.from_date, 'until', s.until_date, 'reason', s.reason) order by s.from_date)
    from term_suspension s where s.tenant_id = t.tenant_id and s.term_id = t.id), '[]') as suspensions`

export const termsOfReport = prepare<TermRow, [reportId: string]>(
  `select ${termColumns} from term t where t.tenant_id = app_tenant() and t.report_id = $1 order by t.due_on`,
)

export const termsOfCase = ofCase<TermRow>(`
  select ${termColumns} from seen c join term t on t.tenant_id = c.tenant_id and t.case_id = c.id order by t.due_on`)
