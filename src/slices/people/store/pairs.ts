import type { DB } from '#db'
import { execute, type Transaction } from '#platform/db/database.ts'
import { newId } from '#platform/new-id.ts'
import type { PairState } from '../rules/merge.ts'

export interface PairRow {
  id: string
  low_id: string
  high_id: string
  state: PairState
  merge_id: string | null
  version: number
}

/** Two people to be looked at as perhaps one; a pair that is known already keeps its state. Returns its id. */
export async function proposePair(
  trx: Transaction<DB>,
  pair: {
    readonly ids: readonly [string, string]
    readonly score: number
    readonly now: Date
    readonly by: string | null
  },
): Promise<string> {
  const [low, high] = pair.ids.toSorted()
  const [row] = await execute<{ id: string }>(
    trx,
    `insert into person_pair (tenant_id, id, low_id, high_id, state, score, proposed_at, proposed_by)
     values (app_tenant(), $1, $2, $3, 'open', $4, $5, $6)
     on conflict (tenant_id, low_id, high_id) do update set score = excluded.score returning id`,
    [newId(), low, high, pair.score, pair.now.toISOString(), pair.by],
  )
  return row?.id ?? ''
}

export async function lockPair(trx: Transaction<DB>, id: string): Promise<PairRow | undefined> {
  const [row] = await execute<PairRow>(
    trx,
    `select id, low_id, high_id, state, merge_id, version from person_pair
     where tenant_id = app_tenant() and id = $1 for update`,
    [id],
  )
  return row
}

export async function decidePair(
  trx: Transaction<DB>,
  id: string,
  to: {
    readonly state: PairState
    readonly reason: string
    readonly mergeId: string | null
    readonly by: string
    readonly now: Date
  },
): Promise<void> {
  await execute(
    trx,
    `update person_pair set state = $2, reason = $3, merge_id = $4, decided_by = $5, decided_at = $6, version = version + 1
     where tenant_id = app_tenant() and id = $1`,
    [id, to.state, to.reason, to.mergeId, to.by, to.now.toISOString()],
  )
}

/** Whether somebody decided that any record of the one and any record of the other are two people. */
export async function areToldApart(trx: Transaction<DB>, a: string, b: string): Promise<boolean> {
  const rows = await execute(
    trx,
    `select 1 from person_pair d where d.tenant_id = app_tenant() and d.state = 'different' and (
       (d.low_id in (select records_of($1)) and d.high_id in (select records_of($2)))
       or (d.low_id in (select records_of($2)) and d.high_id in (select records_of($1)))) limit 1`,
    [a, b],
  )
  return rows.length > 0
}
