import { prepare } from '#platform/db/statement.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { tellingDays } from '../rules/repeat.ts'
import { type AgreementRow, agreementColumns, agreementParties, mayRead } from './index.ts'

export interface PromiseRow extends AgreementRow {
  for_given_names: string
  for_family_name: string
  director: string | null
  director_phone: string | null
}

const open = `a.promiser_id = app_actor() and a.state in ('proposed','countered','accepted','at-risk') and ${mayRead}`

/** Every open promise of who asks, over all households: the agreement, for whom, and who asked. Nothing else of the plan. */
export const ownPromises = prepare<PromiseRow, []>(`
  select ${agreementColumns}, fp.given_names as for_given_names, fp.family_name as for_family_name,
    dw.name as director, dw.phone as director_phone
  from agreement a ${agreementParties}
  join case_file c on c.tenant_id = a.tenant_id and c.id = a.case_id and c.closed_on is null
  join person fp on fp.tenant_id = a.tenant_id and fp.id = a.for_person_id
  left join seat d on d.tenant_id = a.tenant_id and d.case_id = a.case_id and d.role = 'director' and d.until_at is null
  left join worker dw on dw.tenant_id = d.tenant_id and dw.id = d.holder_id
  where a.tenant_id = app_tenant() and ${open}
  order by a.due_on, a.id limit 500`)

/** Data subjects of the list. */
export const ownPromiseSubjects = `select a.for_person_id from agreement a
  where a.tenant_id = (select app_tenant()) and a.promiser_id = (select app_actor())
    and a.state in ('proposed','countered','accepted','at-risk') and ${mayRead}`

export const countOwnPromises = prepare<{ count: number }, []>(`
  select count(*)::int as count from agreement a
  join case_file c on c.tenant_id = a.tenant_id and c.id = a.case_id and c.closed_on is null
  where a.tenant_id = app_tenant() and ${open}`)

/** How own promises ended since a moment, from the facts: a closed case takes the plan away, not what was kept. */
export const endedPromises = prepare<{ type: string; count: number }, [since: Date]>(`
  select e.type, count(*)::int as count from event_object o
  join event e on e.tenant_id = o.tenant_id and e.id = o.event_id and e.occurred_at >= $1::timestamptz
    and e.type in ('agreement.kept','agreement.broken','agreement.renegotiated')
  where o.tenant_id = app_tenant() and o.object_type in ('worker','organisation') and o.object_id = app_actor()
  group by e.type`)

/**
 * Every own promise that ended since a day, with the day for which it stood then. Of what is repeated every time counts, and
 * the end does not; a time that was taken back counts no more.
 */
export const endedSince = prepare<
  { kept: boolean; endedOn: PlainDate; dueOn: PlainDate },
  [since: PlainDate]
>(`
  with own as (
    select e.type, e.occurred_at, e.data from event_object o
    join event e on e.tenant_id = o.tenant_id and e.id = o.event_id and e.type in ('agreement.kept','agreement.broken',
      'agreement.time-kept','agreement.time-missed','agreement.time-taken-back')
      and e.occurred_at >= ($1::date::timestamp at time zone 'Europe/Amsterdam') and e.data ? 'dueOn'
    where o.tenant_id = app_tenant() and o.object_type in ('worker','organisation') and o.object_id = app_actor())
  select e.type in ('agreement.kept','agreement.time-kept') as kept,
    (e.occurred_at at time zone 'Europe/Amsterdam')::date as "endedOn", 
    (e.data->>'dueOn')::date + case when e.type like 'agreement.time-%' then ${tellingDays} else 0 end as "dueOn"
  from own e where e.type <> 'agreement.time-taken-back' and not exists (
    select from own b where b.type = 'agreement.time-taken-back' and b.data->>'time' = e.data->>'time')`)
