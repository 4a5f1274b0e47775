import { prepare } from '#platform/db/statement.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { ElsewhereKind } from '../rules/wait-elsewhere.ts'

export interface WaitableRow {
  kind: ElsewhereKind
  id: string
  nl: string
  en: string
  state: string
  expectedOn: PlainDate | null
  successorId: string | null
}

/** What an agreement of this case can wait for besides another agreement; whom a referral is with, not what it says. */
export const waitableOf = prepare<WaitableRow, [caseId: string]>(`
  select 'referral' as kind, r.id, o.name as nl, o.name as en, r.state, coalesce(r.contact_by, r.answer_by) as "expectedOn",
    (select n.id from case_referral n where n.tenant_id = r.tenant_id and n.previous_id = r.id) as "successorId"
  from case_referral r join organisation o on o.tenant_id = r.tenant_id and o.id = r.to_organisation_id
  where r.tenant_id = app_tenant() and r.case_id = $1::uuid and r.case_id = any ((select open_cases('case'))::uuid[])
  union all
  select 'route-step', s.id, s.name_nl, s.name_en, s.state, s.until_on, null
  from route_step s
  where s.tenant_id = app_tenant() and s.case_id = $1::uuid and s.case_id = any ((select open_cases('case'))::uuid[])
  order by 1, 6 nulls last, 2`)

export const waitableSubjects = `select r.person_id from case_referral r
  where r.tenant_id = (select app_tenant()) and r.case_id = $1::uuid`
