import type { Subjects } from '#platform/access/log.ts'
import { prepare } from '#platform/db/statement.ts'
import type { PairState } from '../rules/merge.ts'
import { type ComparedRow, comparedColumns } from './alike.ts'

export interface ListedPairRow {
  id: string
  lowId: string
  highId: string
  state: PairState
  score: number
  proposedAt: Date
  decidedAt: Date | null
  decidedBy: string | null
  reason: string
  survivorId: string | null
  version: number
}

const pairColumns = `q.id, q.low_id as "lowId", q.high_id as "highId", q.state, q.score, q.proposed_at as "proposedAt",
  q.decided_at as "decidedAt", w.name as "decidedBy", q.reason, g.survivor_id as "survivorId", q.version`
const pairTables = `person_pair q
  left join worker w on w.tenant_id = q.tenant_id and w.id = q.decided_by
  left join person_merge g on g.tenant_id = q.tenant_id and g.id = q.merge_id`

/** A pair of which one was merged with a third is no question any more. */
const listed = `q.tenant_id = app_tenant() and q.state = $1 and ($1 = 'merged' or not exists (
  select from person p where p.tenant_id = q.tenant_id and p.id in (q.low_id, q.high_id) and p.merged_into is not null))`
const order = "order by case when q.state = 'open' then q.score end desc, q.decided_at desc nulls last, q.id"
const most = 200

const shownText = `select q.* from person_pair q where ${listed} ${order} limit ${most}`

export const pairsIn = prepare<ListedPairRow, [state: PairState]>(
  `select ${pairColumns} from ${pairTables} where ${listed} ${order} limit ${most}`,
)
export const peopleOfPairs = prepare<ComparedRow, [state: PairState]>(
  `with shown as (${shownText}) select ${comparedColumns} from person p where p.tenant_id = app_tenant()
   and p.id in (select low_id from shown union select high_id from shown)`,
)
export const pairCounts = prepare<{ state: PairState; count: number }>(
  `select s.state, (select count(*)::int from person_pair q where q.state = s.state and ${listed.replaceAll('$1', 's.state')}) as count
   from unnest(array['open', 'different', 'merged']) as s (state)`,
)
export const countOpenPairs = prepare<{ count: number }>(
  `select count(*)::int as count from person_pair q where ${listed.replaceAll('$1', "'open'")}`,
)
export function pairsAsSubjects(state: PairState): Subjects {
  return {
    text: `select unnest(array[low_id, high_id]) from (${shownText}) shown`,
    values: [state],
  }
}

export const pairById = prepare<ListedPairRow, [id: string]>(
  `select ${pairColumns} from ${pairTables} where q.tenant_id = app_tenant() and q.id = $1`,
)
export interface PairPersonRow extends ComparedRow {
  merged_into: string | null
  reports: number
  relations: number
  household: string | null
  household_id: string | null
  open_cases: number
  other_records: number
}

/** The two people of a pair with how much hangs on each: that, not what. */
export const peopleOfPair = prepare<PairPersonRow, [id: string]>(
  `select ${comparedColumns}, p.merged_into,
    (select count(*)::int from report r where r.tenant_id = p.tenant_id and r.person_id = p.id) as reports,
    (select count(*)::int from relation r where r.tenant_id = p.tenant_id and p.id in (r.from_person_id, r.to_person_id)
      and r.until_date is null) as relations,
    h.name as household, h.id as household_id,
    (select count(*)::int from household_member m join case_file c on c.tenant_id = m.tenant_id and c.household_id = m.household_id
      and c.closed_on is null where m.tenant_id = p.tenant_id and m.person_id = p.id and m.until_date is null) as open_cases,
    (select count(*)::int - 1 from records_of(p.id)) as other_records
   from person_pair q join person p on p.tenant_id = q.tenant_id and p.id in (q.low_id, q.high_id)
   left join lateral (select h.id, h.name from household_member m
     join household h on h.tenant_id = m.tenant_id and h.id = m.household_id
     where m.tenant_id = p.tenant_id and m.person_id = p.id and m.until_date is null order by m.from_date desc limit 1) h on true
   where q.tenant_id = app_tenant() and q.id = $1`,
)
export function pairAsSubjects(id: string): Subjects {
  return {
    text: 'select unnest(array[low_id, high_id]) from person_pair where tenant_id = app_tenant() and id = $1::uuid',
    values: [id],
  }
}
