import { prepare, prepareOver } from '#platform/db/statement.ts'
import { underCase } from '#slices/access'
import type { Sitter } from './rules/on-the-table.ts'

export interface TableRow {
  id: string
  case_id: string
  household: string
  municipality: string
  central_person_id: string
  opened_at: Date
  settled_at: Date | null
  sitters: Sitter[]
}

/** A conversation, for the worker who holds it while the seat over the case lasts. */
export const tableById = prepare<TableRow, [id: string]>(`
  select t.id, t.case_id, h.name as household, m.name as municipality, c.central_person_id, t.opened_at, t.settled_at,
    (select coalesce(jsonb_agg(jsonb_build_object('personId', p.person_id, 'shares', p.shares) order by p.person_id), '[]')
      from kitchen_table_person p where p.tenant_id = t.tenant_id and p.table_id = t.id) as sitters
  from kitchen_table t
  join case_file c on c.tenant_id = t.tenant_id and c.id = t.case_id
  join household h on h.tenant_id = c.tenant_id and h.id = c.household_id
  join municipality m on m.tenant_id = t.tenant_id
  where t.tenant_id = app_tenant() and t.id = $1 and t.worker_id = app_actor()
    and exists (select from my_seats() s where s.case_id = t.case_id and s.role in ('director', 'stand-in'))`)

/** Everything of the case that might lie on the table; the rules choose. */
const atTable = prepareOver<[caseId: string]>(`${underCase},
  around as materialized (
    select person_id from member union select from_person_id from tie union select to_person_id from tie)`)

export interface AroundRow {
  id: string
  given_names: string
  infix: string
  family_name: string
  birth_year: number | null
  birth_month: number | null
  birth_day: number | null
  member: boolean
}

export const peopleAtCase = atTable<AroundRow>(`
  select p.id, p.given_names, p.infix, p.family_name, p.birth_year, p.birth_month, p.birth_day,
    m.person_id is not null as member
  from around a join person p on p.tenant_id = app_tenant() and p.id = a.person_id
  left join member m on m.person_id = p.id order by m.position nulls last, p.id`)

export const subjectsAtCase = atTable<{ person_id: string }>('select person_id from around')

export interface HelperRow {
  id: string
  kind: 'worker' | 'organisation'
  name: string
  organisation: string
  directs: boolean
}

export const helpersAtCase = atTable<HelperRow>(`
  select s.holder_id as id, case s.holder_kind when 'worker' then 'worker' else 'organisation' end as kind, coalesce(w.name, p.name) as name, o.name as organisation, s.role = 'director' as directs
  from seated s
  left join worker w on s.holder_kind = 'worker' and w.tenant_id = s.tenant_id and w.id = s.holder_id
  left join partner p on s.holder_kind = 'partner' and p.tenant_id = s.tenant_id and p.id = s.holder_id
  join organisation o on o.tenant_id = s.tenant_id and o.id = coalesce(w.organisation_id, p.organisation_id)
  where s.from_at <= app_now() and (s.until_at is null or s.until_at > app_now()) order by directs desc, s.from_at, s.holder_id`)
