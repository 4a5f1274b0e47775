import type { DB } from '#db'
import { execute, type Transaction } from '#platform/db/database.ts'
import { newId } from '#platform/new-id.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { teamOfActor } from './reads-agenda.ts'
import type { PointChange, PointState } from './rules/agenda.ts'

export async function findTeam(trx: Transaction<DB>, today: PlainDate): Promise<string | undefined> {
  const { text, values } = teamOfActor(today)
  const [row] = await execute<{ id: string }>(trx, text, [...values])
  return row?.id
}

/** @returns undefined when the same words stand on the agenda of the team already */
export async function insertPoint(
  trx: Transaction<DB>,
  tenantId: string,
  point: {
    readonly teamId: string
    readonly text: string
    readonly who: string
    readonly byDay: PlainDate | null
    readonly by: string
    readonly today: PlainDate
  },
): Promise<string | undefined> {
  const row = await trx
    .insertInto('agenda_point')
    .values({
      tenant_id: tenantId,
      id: newId(),
      team_id: point.teamId,
      text: point.text,
      who: point.who,
      by_day: point.byDay,
      added_by: point.by,
      added_on: point.today,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

export interface LockedPoint {
  readonly state: PointState
  readonly version: number
  /** Others of the team have put the same words there meanwhile. */
  readonly there: boolean
}

/** Row-level security leaves the points of the own team. */
export async function lockPoint(trx: Transaction<DB>, id: string): Promise<LockedPoint | undefined> {
  const [row] = await execute<LockedPoint>(
    trx,
    `select a.state, a.version, exists (select from agenda_point o where o.tenant_id = a.tenant_id and o.team_id = a.team_id
        and o.state = 'open' and lower(o.text) = lower(a.text) and o.id <> a.id) as there
      from agenda_point a where a.tenant_id = app_tenant() and a.id = $1::uuid for update of a`,
    [id],
  )
  return row
}

export async function savePoint(trx: Transaction<DB>, id: string, change: PointChange): Promise<void> {
  await execute(
    trx,
    `update agenda_point set state = $2, ended_on = $3::date, who = coalesce($4, who), by_day = coalesce($5::date, by_day),
       outcome = coalesce($6, outcome), version = version + 1
     where tenant_id = app_tenant() and id = $1::uuid`,
    [id, change.state, change.endedOn, change.who ?? null, change.byDay ?? null, change.outcome ?? null],
  )
}
