import { prepare } from '#platform/db/statement.ts'

interface InvolvedRow {
  name: string
  organisation: string
  phone: string | null
  since: string
  role: 'director' | 'other'
}

/**
 * Who is involved with a person: name, organisation, since when and a telephone number, never why. Reads the seats of
 * running cases over the person's household; the content of the case stays behind the seat.
 */
export const involvedAround = prepare<InvolvedRow, [personId: string]>(`
  select coalesce(w.name, pa.name) as name, o.name as organisation, coalesce(w.phone, pa.phone) as phone,
    min(s.from_at)::date as since, case when bool_or(s.role = 'director') then 'director' else 'other' end as role
  from household_member m
  join case_file c on c.tenant_id = m.tenant_id and c.household_id = m.household_id and c.closed_on is null
  join seat s on s.tenant_id = c.tenant_id and s.case_id = c.id and s.holder_kind in ('worker','partner')
    and s.from_at <= app_now() and (s.until_at is null or s.until_at > app_now())
  left join worker w on w.tenant_id = s.tenant_id and w.id = s.holder_id and s.holder_kind = 'worker'
  left join partner pa on pa.tenant_id = s.tenant_id and pa.id = s.holder_id and s.holder_kind = 'partner'
  join organisation o on o.tenant_id = s.tenant_id and o.id = coalesce(w.organisation_id, pa.organisation_id)
  where m.tenant_id = app_tenant() and m.person_id = (select current_person($1)) and m.until_date is null
  group by 1, 2, 3 order by 5, 4, 1`)

/** That something protects workers who visit this household, and whom to call first; what it is stays behind the seat. */
export const workerNoticeAbout = prepare<
  { level: string; name: string | null; phone: string | null },
  [personId: string]
>('select level, name, phone from worker_notice_about((select current_person($1)))')

export const openReportsOf = prepare<{ id: string; receivedOn: string; state: string }, [personId: string]>(`
  select id, received_on as "receivedOn", state from report
  where tenant_id = app_tenant() and person_id = (select current_person($1)) and state = 'received' order by received_on`)

export const lastContactOf = prepare<{ on: string | null }, [personId: string]>(`
  select max(received_on) as "on" from report where tenant_id = app_tenant() and person_id = (select current_person($1))`)

const nameText = "concat_ws(' ', nullif(given_names, ''), nullif(infix, ''), family_name) as name"

/** For sign-in by a resident: name only. */
export const personNameById = prepare<{ id: string; name: string }, [id: string]>(
  `select id, ${nameText} from person where tenant_id = app_tenant() and id = (select current_person($1))`,
)
export const personByBsnHash = prepare<{ id: string; name: string }, [hash: Buffer]>(
  `select id, ${nameText} from person where tenant_id = app_tenant() and bsn_hash = $1 and merged_into is null`,
)
