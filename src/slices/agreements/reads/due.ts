import { prepare } from '#platform/db/statement.ts'

export interface DuePulseRow {
  id: string
  case_id: string
  for_person_id: string
  promiser_kind: 'resident' | 'network' | 'worker' | 'organisation'
  promiser_id: string
  director: string
}

/** Running agreements whose check-in is due and was not asked yet, with the name of the director who wants to know. */
export const duePulses = prepare<DuePulseRow, [today: string]>(`
  select a.id, a.case_id, a.for_person_id, a.promiser_kind, a.promiser_id, coalesce(w.name, '') as director
  from agreement a
  join case_file c on c.tenant_id = a.tenant_id and c.id = a.case_id and c.closed_on is null
  left join seat s on s.tenant_id = a.tenant_id and s.case_id = a.case_id and s.role = 'director' and s.until_at is null
  left join worker w on w.tenant_id = s.tenant_id and w.id = s.holder_id
  cross join lateral (select greatest(a.accepted_on, coalesce(a.last_heard_on, a.accepted_on)) + a.pulse_days as due) d
  where a.tenant_id = app_tenant() and a.state in ('accepted','at-risk') and a.pulse_days is not null
    and (a.wait_state is null or a.wait_state = 'over')
    and d.due <= $1::date and d.due < a.due_on and (a.pulse_asked_on is null or a.pulse_asked_on < d.due)
  order by a.id limit 2000 for update of a`)
