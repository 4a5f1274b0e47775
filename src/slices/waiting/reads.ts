import { prepare } from '#platform/db/statement.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { ofCase } from '#slices/access'
import { type LeavingReason, outflowDays } from './rules/queue.ts'

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

export interface HeldPlaceRow {
  id: string
  list: string
  person_id: string
  since: PlainDate
  reply_by: PlainDate | null
  /** Whose turn is before this one, as rules/queue.ts orders them. */
  ahead: number
  left_lately: number
}

/** `left` counts since ninety days: the window of rules/queue.ts. */
const held = (from: string) => `
  select p.id, o.name as list, p.person_id, p.from_date as since, p.reply_by,
    (select count(*)::int from waiting_place a
      left join waiting_criterion k on k.tenant_id = a.tenant_id and k.id = a.criterion_id
      where a.tenant_id = p.tenant_id and a.list_id = p.list_id and a.left_on is null
        and (coalesce(k.rank, 32767), a.from_date, a.id) < (coalesce(c.rank, 32767), p.from_date, p.id)) as ahead,
    (select count(*)::int from waiting_place x where x.tenant_id = p.tenant_id and x.list_id = p.list_id
      and x.left_on > (app_now() at time zone 'Europe/Amsterdam')::date - ${outflowDays}) as left_lately
  from ${from} join waiting_list l on l.tenant_id = p.tenant_id and l.id = p.list_id
  join help_option o on o.tenant_id = l.tenant_id and o.id = l.option_id
  left join waiting_criterion c on c.tenant_id = p.tenant_id and c.id = p.criterion_id
  where p.left_on is null`

/** The places of one resident. */
export const placesOfPerson = prepare<HeldPlaceRow, [personId: string]>(
  `${held('waiting_place p')} and p.tenant_id = app_tenant() and p.person_id = $1 order by p.from_date, p.id`,
)

/** The places that a case asked for. */
export const placesOfCase = ofCase<HeldPlaceRow>(
  `${held('seen s join waiting_place p on p.tenant_id = s.tenant_id and p.case_id = s.id')} order by p.from_date, p.id`,
)
