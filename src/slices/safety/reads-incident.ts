import { prepare } from '#platform/db/statement.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { IncidentOut } from './contract.ts'
import { todayText, type WorkerRow } from './reads.ts'
import type { IncidentSide } from './rules/incident.ts'

export interface IncidentRow {
  id: string
  caseId: string | null
  household: string | null
  worker: WorkerRow
  reportedBy: string
  happenedOn: PlainDate
  happenedAt: string | null
  place: IncidentOut['place']
  kind: IncidentOut['kind']
  seriousness: IncidentOut['seriousness']
  what: string
  buddy: WorkerRow
  buddyDueOn: PlainDate
  spokenOn: PlainDate | null
  state: IncidentOut['state']
  closedOn: PlainDate | null
  closingWords: string
  steps: IncidentOut['steps']
  sides: IncidentSide[]
  version: number
}

const workerJson = (alias: string): string =>
  `jsonb_build_object('id', ${alias}.id, 'name', ${alias}.name, 'phone', ${alias}.phone)`

/** Who the actor is in an incident. */
export const sidesText = `array_remove(array[case when i.worker_id = app_actor() then 'worker' end,
    case when i.reported_by = app_actor() then 'reporter' end, case when i.buddy_id = app_actor() then 'buddy' end,
    case when leads(i.worker_id) then 'lead' end], null)`

/** Row-level security leaves those in whose circle the actor is. Which household it was is for seats of that case. */
export const incidentsOfActor = prepare<IncidentRow, []>(`
  select i.id, case when z.has then i.case_id end as "caseId", case when z.has then h.name end as household,
    ${workerJson('w')} as worker, r.name as "reportedBy", i.happened_on as "happenedOn",
    to_char(i.happened_at, 'HH24:MI') as "happenedAt", i.place, i.kind, i.seriousness, i.what, ${workerJson('b')} as buddy,
    i.buddy_due_on as "buddyDueOn", i.spoken_on as "spokenOn", i.state, i.closed_on as "closedOn", i.closing_words as "closingWords",
    coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'kind', t.kind, 'owner', o.name, 'own', t.done_on is null and t.owner_id = app_actor(),
        'mine', t.done_on is null and (t.owner_id = app_actor() or leads(i.worker_id)), 'dueOn', to_char(t.due_on, 'YYYY-MM-DD'),
        'doneOn', to_char(t.done_on, 'YYYY-MM-DD'), 'words', t.words, 'version', t.version) order by t.due_on, t.id)
      from incident_step t join worker o on o.tenant_id = t.tenant_id and o.id = t.owner_id
      where t.tenant_id = i.tenant_id and t.incident_id = i.id), '[]') as steps,
    ${sidesText} as sides, i.version
  from incident i
  join worker w on w.tenant_id = i.tenant_id and w.id = i.worker_id
  join worker r on r.tenant_id = i.tenant_id and r.id = i.reported_by
  join worker b on b.tenant_id = i.tenant_id and b.id = i.buddy_id
  left join case_file c on c.tenant_id = i.tenant_id and c.id = i.case_id
  left join household h on h.tenant_id = c.tenant_id and h.id = c.household_id
  cross join lateral (select exists (select from my_seats() s where s.case_id = i.case_id) as has) z
  where i.tenant_id = app_tenant() and (i.state = 'open' or i.closed_on > ${todayText} - 30)
  order by i.state = 'closed', i.spoken_on is not null, i.buddy_due_on, i.id limit 200`)
