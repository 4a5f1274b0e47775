import { prepare } from '#platform/db/statement.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { Basis, PlaceKind } from './rules/outreach.ts'

export interface OutreachRow {
  id: string
  met_on: PlainDate
  worker: string
  person_id: string | null
  given_names: string
  infix: string
  family_name: string
  place_kind: PlaceKind
  place: string
  noticed: string
  offered: string
  basis: Basis
  article: string
  knows: boolean | null
  not_told_because: string
  again_on: PlainDate | null
  report_number: number | null
  ended_on: PlainDate | null
  version: number
}

const mine = '($1::boolean or c.worker_id = app_actor())'
const recent = '(c.ended_on is null or c.ended_on > app_now()::date - 90)'

/** The actor's own contacts, or everybody's: what is open, and what ended in the last 90 days. */
export const outreachContacts = prepare<OutreachRow, [everybody: boolean]>(`
  select c.id, c.met_on, w.name as worker, c.person_id, coalesce(p.given_names, '') as given_names,
    coalesce(p.infix, '') as infix, coalesce(p.family_name, '') as family_name, c.place_kind, c.place, c.noticed, c.offered,
    c.basis, c.article, c.knows, c.not_told_because, c.again_on, r.number as report_number, c.ended_on, c.version
  from outreach_contact c
  join worker w on w.tenant_id = c.tenant_id and w.id = c.worker_id
  left join person p on p.tenant_id = c.tenant_id and p.id = c.person_id
  left join report r on r.tenant_id = c.tenant_id and r.id = c.report_id
  where c.tenant_id = app_tenant() and ${mine} and ${recent}
  order by c.again_on nulls last, c.met_on desc, c.id limit 500`)

/** Data subjects of that list. */
export const outreachSubjects = prepare<{ person_id: string }, [everybody: boolean]>(`
  select c.person_id from outreach_contact c
  where c.tenant_id = app_tenant() and c.person_id is not null and ${mine} and ${recent}`)
