import { prepare } from '#platform/db/statement.ts'
import type { PlainDate } from '#shared/plain-date.ts'

export interface AdviceRow {
  id: string
  question: string
  asked_by: string
  asked_at: Date
  to_name: string
  due_on: PlainDate
  mine: boolean
  answer: string
  answered_by: string | null
  answered_at: Date | null
  version: number
}

/** Row-level security leaves what was asked of the actor or the own team, by the actor, or about what the actor works on. */
const columns = `k.id, k.question, a.name as asked_by, k.asked_at, coalesce(w.name, t.name) as to_name, k.due_on,
    (k.to_worker = app_actor() or coalesce(sits_in_team(k.to_team), false)) and k.asked_by <> app_actor() as mine,
    k.answer, b.name as answered_by, k.answered_at, k.version
  from consultation k
  join worker a on a.tenant_id = k.tenant_id and a.id = k.asked_by
  left join worker w on w.tenant_id = k.tenant_id and w.id = k.to_worker
  left join team t on t.tenant_id = k.tenant_id and t.id = k.to_team
  left join worker b on b.tenant_id = k.tenant_id and b.id = k.answered_by
  where k.tenant_id = app_tenant()`

const concernsActor = `(k.asked_by = app_actor() or k.to_worker = app_actor() or sits_in_team(k.to_team))
    and (k.answered_at is null or k.answered_at > app_now() - interval '30 days')`

/** Open ones with the least time left first, then what was answered lately. */
export const adviceOfActor = prepare<AdviceRow, []>(
  `select ${columns} and ${concernsActor} order by k.answered_at is not null, k.due_on, k.asked_at limit 200`,
)

/** About whom the questions are: logged for those people, though the adviser does not learn who they are. */
export const adviceSubjects = `select coalesce(r.person_id, c.central_person_id) from consultation k
  left join report r on r.tenant_id = k.tenant_id and r.id = k.report_id
  left join case_file c on c.tenant_id = k.tenant_id and c.id = k.case_id
  where k.tenant_id = (select app_tenant()) and ${concernsActor}`

export const adviceOfReport = prepare<AdviceRow, [reportId: string]>(
  `select ${columns} and k.report_id = $1::uuid order by k.asked_at`,
)

export const adviceOfCase = prepare<AdviceRow, [caseId: string]>(
  `select ${columns} and k.case_id = $1::uuid and exists (select from my_seats() s where s.case_id = k.case_id and s.scope = 'case')
   order by k.asked_at`,
)

export const adviceDays = prepare<{ working_days: number }, [today: string]>(`
  select working_days from advice_norm where tenant_id = app_tenant() and from_date <= $1::date order by from_date desc limit 1`)

/** Every time for advice that was ever set, the latest first. */
export const adviceNorms = prepare<{ workingDays: number; fromOn: PlainDate }, []>(`
  select working_days as "workingDays", to_char(from_date, 'YYYY-MM-DD') as "fromOn" from advice_norm
  where tenant_id = app_tenant() order by from_date desc`)
