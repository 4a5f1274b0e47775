import { prepare } from '#platform/db/statement.ts'
import type { PlainDate } from '#shared/plain-date.ts'

/** Who is around this agreement now: professionals and partners, that they are there and how to reach them (C3). */
export const seatsAround = prepare<
  {
    holderId: string
    role: string
    name: string
    organisation: string | null
    phone: string | null
    since: string
  },
  [agreementId: string]
>(`
  select s.holder_id as "holderId", s.role, coalesce(w.name, pa.name) as name, o.name as organisation,
    coalesce(w.phone, pa.phone) as phone, to_char(s.from_at at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as since
  from agreement a
  join seat s on s.tenant_id = a.tenant_id and s.case_id = a.case_id and s.holder_kind <> 'person'
    and s.from_at <= app_now() and (s.until_at is null or s.until_at > app_now())
  left join worker w on s.holder_kind = 'worker' and w.tenant_id = s.tenant_id and w.id = s.holder_id
  left join partner pa on s.holder_kind = 'partner' and pa.tenant_id = s.tenant_id and pa.id = s.holder_id
  join organisation o on o.tenant_id = s.tenant_id and o.id = coalesce(w.organisation_id, pa.organisation_id)
  where a.tenant_id = app_tenant() and a.id = $1 order by s.from_at, s.id`)

/** The round that took the place of this one. */
export const successorOf = prepare<{ due_on: PlainDate }, [agreementId: string]>(`
  select n.due_on from agreement n where n.tenant_id = app_tenant() and n.previous_id = $1`)

/** Whom the agreement is for, and nothing more of that person than first name and age. */
export const forPersonOf = prepare<
  {
    given_names: string
    family_name: string
    birth_year: number | null
    birth_month: number | null
    birth_day: number | null
  },
  [agreementId: string]
>(`
  select p.given_names, p.family_name, p.birth_year, p.birth_month, p.birth_day from agreement a
  join person p on p.tenant_id = a.tenant_id and p.id = a.for_person_id
  where a.tenant_id = app_tenant() and a.id = $1`)
