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
  suspensions: { from: PlainDate; until: PlainDate | null; atMost: PlainDate | null; reason: string }[]
  extension: { unit: 'days' | 'weeks'; count: number; reason: string } | null
}

/** The columns of a TermRow, read from `term t`. */
export const termColumns = `t.id, t.case_id, t.report_id, t.kind, t.starts_on, t.due_on, t.met_on, t.version,
  coalesce((select jsonb_agg(jsonb_build_object('from', s.from_date, 'until', s.until_date, 'atMost', s.at_most, 'reason', s.reason) order by s.from_date)
    from term_suspension s where s.tenant_id = t.tenant_id and s.term_id = t.id), '[]') as suspensions,
  (select jsonb_build_object('unit', x.unit, 'count', x.count, 'reason', x.reason)
    from term_extension x where x.tenant_id = t.tenant_id and x.term_id = t.id) as extension`

export const termsOfReport = prepare<TermRow, [reportId: string]>(
  `select ${termColumns} from term t where t.tenant_id = app_tenant() and t.report_id = $1 order by t.due_on`,
)

export const termsOfCase = ofCase<TermRow>(`
  select ${termColumns} from seen c join term t on t.tenant_id = c.tenant_id and t.case_id = c.id order by t.due_on`)

/** One term: every one for whom the work list is the tie, else that of a case in which the actor sits. */
export const termById = prepare<TermRow, [id: string, worklist: boolean]>(`
  select ${termColumns} from term t where t.tenant_id = app_tenant() and t.id = $1
    and ($2::boolean or exists (select from my_seats() z where z.case_id = t.case_id and z.scope = 'case'))`)

/** Data subjects of one term. */
export const termSubjects = `select r.person_id from term t join report r on r.tenant_id = t.tenant_id and r.id = t.report_id
    where t.tenant_id = (select app_tenant()) and t.id = $1::uuid
  union select c.central_person_id from term t join case_file c on c.tenant_id = t.tenant_id and c.id = t.case_id
    where t.tenant_id = (select app_tenant()) and t.id = $1::uuid`

const stoodStill = `coalesce((select sum(greatest(0, least(coalesce(s.until_date, s.at_most, t.met_on), t.met_on) - s.from_date + 1))
  from term_suspension s where s.tenant_id = t.tenant_id and s.term_id = t.id), 0)`

/** How long the newest met terms of the same kind as this one ran, days of standing still and withdrawn reports left out; nobody's data. */
export const durationsLike = prepare<{ days: number }, [id: string, since: PlainDate]>(`
  select (t.met_on - t.starts_on - ${stoodStill})::int as days
  from term t join term mine on mine.tenant_id = t.tenant_id and mine.id = $1 and mine.kind = t.kind
  where t.tenant_id = app_tenant() and t.met_on >= $2::date and not exists (
    select from report r where r.tenant_id = t.tenant_id and r.id = t.report_id and r.state = 'withdrawn') order by t.met_on desc limit 200`)

export const pausesSince = prepare<{ days: number }, [since: PlainDate]>(`
  select (s.until_date - s.from_date + 1)::int as days from term_suspension s
  where s.tenant_id = app_tenant() and s.until_date >= $1::date order by s.until_date desc limit 200`)

export interface NormRow {
  id: string
  kind: TermKindKey
  unit: 'days' | 'weeks' | 'working-days'
  count: number
  promise: string
  fromOn: PlainDate
}

/** The norms in force on a day and those to come. */
export const norms = prepare<NormRow, [today: PlainDate]>(`
  select n.id, n.kind, n.unit, n.count, n.promise, n.from_date as "fromOn" from service_norm n
  where n.tenant_id = app_tenant() and n.from_date >= coalesce((select max(m.from_date) from service_norm m
    where m.tenant_id = n.tenant_id and m.kind = n.kind and m.from_date <= $1::date), n.from_date)
  order by n.kind, n.from_date`)

/** The promise that held when the term started. */
export const normOfTerm = prepare<NormRow, [id: string]>(`
  select n.id, n.kind, n.unit, n.count, n.promise, n.from_date as "fromOn"
  from term t join service_norm n on n.tenant_id = t.tenant_id and n.kind = t.kind and n.from_date <= t.starts_on
  where t.tenant_id = app_tenant() and t.id = $1 order by n.from_date desc limit 1`)
