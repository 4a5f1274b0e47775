import { prepare } from '#platform/db/statement.ts'

/** Who directs the resident's case now. */
export const directorOfOwnCases = prepare<{ name: string; phone: string }, []>(`
  select w.name, w.phone from seat s
  join seat d on d.tenant_id = s.tenant_id and d.case_id = s.case_id and d.role = 'director' and d.until_at is null
  join worker w on w.tenant_id = d.tenant_id and w.id = d.holder_id
  join case_file c on c.tenant_id = s.tenant_id and c.id = s.case_id
  where s.tenant_id = app_tenant() and s.holder_id = app_actor() and s.holder_kind = 'person' and s.until_at is null
  order by c.closed_on nulls first, c.opened_on desc limit 1`)

/** Who stands in for the director of the resident's running case today. */
export const standInOfOwnCases = prepare<{ name: string; phone: string }, []>(`
  select w.name, w.phone from seat s
  join seat d on d.tenant_id = s.tenant_id and d.case_id = s.case_id and d.role = 'stand-in' and d.arrangement_id is not null
    and d.from_at <= app_now() and d.until_at > app_now()
  join worker w on w.tenant_id = d.tenant_id and w.id = d.holder_id
  join case_file c on c.tenant_id = s.tenant_id and c.id = s.case_id and c.closed_on is null
  where s.tenant_id = app_tenant() and s.holder_id = app_actor() and s.holder_kind = 'person' and s.until_at is null
  order by c.opened_on desc limit 1`)

/** First names of the members of the own household, to say whom a joint agreement is for. */
export const householdNames = prepare<{ id: string; name: string }, []>(`
  select p.id, coalesce(nullif(p.given_names, ''), p.family_name) as name
  from household_member m
  join household_member o on o.tenant_id = m.tenant_id and o.household_id = m.household_id and o.until_date is null
  join person p on p.tenant_id = o.tenant_id and p.id = o.person_id
  where m.tenant_id = app_tenant() and m.person_id = app_actor() and m.until_date is null`)

export const ownCases = prepare<{ id: string; closed: boolean }, []>(`
  select c.id, c.closed_on is not null as closed from seat s
  join case_file c on c.tenant_id = s.tenant_id and c.id = s.case_id
  where s.tenant_id = app_tenant() and s.holder_id = app_actor() and s.holder_kind = 'person' and s.until_at is null`)

export interface OutboxRow {
  id: string
  channel: 'email' | 'sms' | 'letter'
  recipient: string
  recipient_name: string
  subject: string
  body: string
  written_at: Date
  withdrawn_at: Date | null
}

/** The newest messages; in a demo anybody may look, in production nobody can reach this. */
export const newestMessages = prepare<OutboxRow, [limit: number]>(`
  select id, channel, recipient, recipient_name, subject, body, written_at, withdrawn_at from outbox_message
  where tenant_id = app_tenant() order by written_at desc, id desc limit $1`)
