import { prepare } from '#platform/db/statement.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { LeavingReason } from './rules/queue.ts'

export interface ListRow {
  id: string
  name: string
  waiting: number
  oldest: PlainDate | null
  left_lately: number
  criteria: { id: string; rank: number; words: string }[]
}

/** Every list with what its outflow was since a day; no data of residents. */
export const waitingLists = prepare<ListRow, [since: PlainDate]>(`
  select l.id, o.name,
    (select count(*)::int from waiting_place p where p.tenant_id = l.tenant_id and p.list_id = l.id and p.left_on is null) as waiting,
    (select min(p.from_date) from waiting_place p where p.tenant_id = l.tenant_id and p.list_id = l.id and p.left_on is null) as oldest,
    (select count(*)::int from waiting_place p where p.tenant_id = l.tenant_id and p.list_id = l.id and p.left_on > $1::date) as left_lately,
    coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'rank', c.rank, 'words', c.words) order by c.rank)
      from waiting_criterion c where c.tenant_id = l.tenant_id and c.list_id = l.id), '[]') as criteria
  from waiting_list l join help_option o on o.tenant_id = l.tenant_id and o.id = l.option_id
  where l.tenant_id = app_tenant() order by o.name, l.id`)

export interface PlaceRow {
  id: string
  list_id: string
  person_id: string
  case_id: string
  seated: boolean
  given_names: string
  infix: string
  family_name: string
  since: PlainDate
  rank: number | null
  criterion: string | null
  priority_reason: string
  invited_on: PlainDate | null
  reply_by: PlainDate | null
  left_on: PlainDate | null
  left_reason: LeavingReason | null
  version: number
}

const columns = `p.id, p.list_id, p.person_id, p.case_id,
  exists (select from my_seats() z where z.case_id = p.case_id) as seated,
  r.given_names, r.infix, r.family_name, p.from_date as since, c.rank, c.words as criterion, p.priority_reason, p.invited_on, p.reply_by,
  p.left_on, p.left_reason, p.version`
const joins = `from waiting_place p
  join person r on r.tenant_id = p.tenant_id and r.id = p.person_id
  left join waiting_criterion c on c.tenant_id = p.tenant_id and c.id = p.criterion_id`

export const openPlaces = prepare<PlaceRow, [listId: string]>(`
  select ${columns} ${joins} where p.tenant_id = app_tenant() and p.list_id = $1 and p.left_on is null`)

export const placeById = prepare<PlaceRow, [id: string]>(`
  select ${columns} ${joins} where p.tenant_id = app_tenant() and p.id = $1`)

export const leftSince = prepare<{ left_lately: number }, [listId: string, since: PlainDate]>(`
  select count(*)::int as left_lately from waiting_place
  where tenant_id = app_tenant() and list_id = $1 and left_on > $2::date`)

/** Data subjects of a list: everybody for its keeper, else those of cases in which the actor sits. */
export const placeSubjects = `select p.person_id from waiting_place p
  where p.tenant_id = (select app_tenant()) and p.list_id = $1::uuid and p.left_on is null
    and ($2::boolean or exists (select from my_seats() z where z.case_id = p.case_id))`
