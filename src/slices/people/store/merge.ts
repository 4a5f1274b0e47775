import type { DB } from '#db'
import { execute, type Transaction } from '#platform/db/database.ts'
import { newId } from '#platform/new-id.ts'
import type { MergeField, MergeSide, Side } from '../rules/merge.ts'

/** The columns of each choice; `sources` follows by the name of its key. */
const columnsOf: Readonly<Record<MergeField, readonly string[]>> = {
  name: ['given_names', 'infix', 'family_name', 'search_name', 'sound_key', 'sound_version'],
  born: ['birth_year', 'birth_month', 'birth_day'],
  bsn: ['bsn_cipher', 'bsn_hash', 'bsn_tail'],
  phone: ['phone', 'phone_digits'],
  email: ['email'],
  address: ['street', 'house_number', 'postcode', 'city'],
  language: ['language'],
}
/** Every column of a person that a merge may change, and so must be able to put back. */
export const mergedColumns = [...Object.values(columnsOf).flat(), 'address_secret', 'sources']

/** Two people locked against any other merge, in one order for all, with what decides whether they may be one. */
export async function lockBoth(
  trx: Transaction<DB>,
  ids: readonly [string, string],
): Promise<Map<string, MergeSide>> {
  const people = await execute<{ id: string; merged_into: string | null; bsn: string | null }>(
    trx,
    `select id, merged_into, encode(bsn_hash, 'hex') as bsn from person
     where tenant_id = app_tenant() and id = any ($1::uuid[]) order by id for update`,
    [ids],
  )
  const homes = await execute<{ person_id: string; household_id: string; cases: string[] }>(
    trx,
    `select m.person_id, m.household_id, array_remove(array_agg(c.id::text), null) as cases from household_member m
     left join case_file c on c.tenant_id = m.tenant_id and c.household_id = m.household_id and c.closed_on is null
     where m.tenant_id = app_tenant() and m.person_id = any ($1::uuid[]) and m.until_date is null
     group by m.person_id, m.household_id`,
    [ids],
  )
  return new Map(
    people.map(({ id, merged_into, bsn }) => {
      const own = homes.filter(({ person_id }) => person_id === id)
      return [
        id,
        {
          mergedInto: merged_into,
          bsn,
          households: own.map(({ household_id }) => household_id),
          openCases: own.flatMap(({ cases }) => cases),
        },
      ]
    }),
  )
}

export interface Merge {
  readonly pairId: string
  readonly survivorId: string
  readonly absorbedId: string
  readonly sides: Readonly<Record<MergeField, Side>>
  /** The absorbed record leaves its own household. */
  readonly leaveHouseholds: boolean
  readonly by: string
  readonly now: Date
}

/** Two records become one: references move, chosen data are taken over, nothing is deleted. Returns the id of the merge. */
export async function mergePeople(trx: Transaction<DB>, merge: Merge): Promise<string> {
  const id = newId()
  const { survivorId, absorbedId } = merge
  await execute(
    trx,
    `insert into person_merge (tenant_id, id, pair_id, survivor_id, absorbed_id, survivor_before, merged_at, merged_by)
     select app_tenant(), $1, $2, p.id, $4, to_jsonb(p), $5, $6 from person p where p.tenant_id = app_tenant() and p.id = $3`,
    [id, merge.pairId, survivorId, absorbedId, merge.now.toISOString(), merge.by],
  )
  // First the references: whatever is written for the absorbed record from now on goes to the survivor by itself.
  await execute(trx, 'select move_person_references($1, $2)', [id, merge.leaveHouseholds])
  await execute(
    trx,
    'update person set merged_into = $2, version = version + 1 where tenant_id = app_tenant() and id = $1',
    [absorbedId, survivorId],
  )
  const taken = Object.entries(merge.sides).flatMap(([field, side]) =>
    side === 'absorbed' ? [field as MergeField] : [],
  )
  const columns = taken.flatMap((field) => columnsOf[field])
  await execute(
    trx,
    `update person s set ${columns.map((column) => `${column} = a.${column}, `).join('')}
       address_secret = s.address_secret or a.address_secret,
       sources = (s.sources - $3::text[]) || (select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(a.sources) where key = any ($3)),
       version = s.version + 1
     from person a where s.tenant_id = app_tenant() and s.id = $1 and a.tenant_id = s.tenant_id and a.id = $2`,
    [survivorId, absorbedId, taken],
  )
  await execute(
    trx,
    `update person_merge m set survivor_after = to_jsonb(p) from person p
     where m.tenant_id = app_tenant() and m.id = $1 and p.tenant_id = m.tenant_id and p.id = m.survivor_id`,
    [id],
  )
  return id
}

export interface MergeRow {
  id: string
  survivor_id: string
  absorbed_id: string
  /** Another merge into or of the survivor came after this one and still stands. */
  built_on: boolean
}

export async function getMerge(trx: Transaction<DB>, id: string): Promise<MergeRow | undefined> {
  const [row] = await execute<MergeRow>(
    trx,
    `select m.id, m.survivor_id, m.absorbed_id, exists (select from person_merge o where o.tenant_id = m.tenant_id
       and o.undone_at is null and o.id <> m.id and o.recorded_at > m.recorded_at
       and (o.survivor_id = m.survivor_id or o.absorbed_id = m.survivor_id)) as built_on
     from person_merge m where m.tenant_id = app_tenant() and m.id = $1 and m.undone_at is null`,
    [id],
  )
  return row
}

/**
 * Puts back what a merge changed. What was changed or written since stays: a datum that is no longer as the merge left it,
 * a row that was moved on, whatever was new. Versions count on, so that nobody overwrites with what was read before.
 */
export async function unmergePeople(
  trx: Transaction<DB>,
  merge: MergeRow,
  undo: { readonly by: string; readonly now: Date; readonly reason: string },
): Promise<void> {
  await execute(
    trx,
    `update person s set ${mergedColumns.map((column) => `${column} = r.${column}`).join(', ')}, version = s.version + 1
     from person_merge m
     join person c on c.tenant_id = m.tenant_id and c.id = m.survivor_id
     cross join lateral jsonb_populate_record(c, (select coalesce(jsonb_object_agg(key, m.survivor_before -> key), '{}')
       from jsonb_each(m.survivor_after) where value = to_jsonb(c) -> key)) r
     where m.tenant_id = app_tenant() and m.id = $1 and s.tenant_id = m.tenant_id and s.id = m.survivor_id`,
    [merge.id],
  )
  await execute(
    trx,
    'update person set merged_into = null, version = version + 1 where tenant_id = app_tenant() and id = $1',
    [merge.absorbed_id],
  )
  await execute(trx, 'select restore_person_references($1)', [merge.id])
  // Whoever signed in since may have done so with what is the other person's again.
  await execute(
    trx,
    `delete from session s using person_merge m where m.tenant_id = app_tenant() and m.id = $1 and s.tenant_id = m.tenant_id
       and s.actor_kind = 'resident' and s.actor_id = m.survivor_id and s.created_at >= m.recorded_at`,
    [merge.id],
  )
  await execute(
    trx,
    `update person_merge set undone_at = $2, undone_by = $3, undo_reason = $4 where tenant_id = app_tenant() and id = $1`,
    [merge.id, undo.now.toISOString(), undo.by, undo.reason],
  )
}
