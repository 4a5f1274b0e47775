import type { DB } from '#db'
import { execute, type Transaction } from '#platform/db/database.ts'
import { newId } from '#platform/new-id.ts'

export interface PointInOrder {
  readonly id: string
  readonly rank: number
  readonly putBy: string
}

/** The meeting that a point is on. */
export async function meetingOfPoint(trx: Transaction<DB>, id: string): Promise<string | undefined> {
  const [row] = await execute<{ meeting_id: string }>(
    trx,
    'select meeting_id from meeting_point where tenant_id = app_tenant() and id = $1 and removed_at is null',
    [id],
  )
  return row?.meeting_id
}

export async function pointsInOrder(trx: Transaction<DB>, meetingId: string): Promise<PointInOrder[]> {
  return execute<PointInOrder>(
    trx,
    `select id, rank, put_by as "putBy" from meeting_point
      where tenant_id = app_tenant() and meeting_id = $1 and removed_at is null order by rank, id`,
    [meetingId],
  )
}

/** Undefined when the agenda item stands on this agenda already. */
export async function insertPoint(
  trx: Transaction<DB>,
  point: {
    readonly meetingId: string
    readonly body: string
    readonly agendaItemId: string | null
    readonly by: string
    readonly now: Date
  },
): Promise<string | undefined> {
  const [row] = await execute<{ id: string }>(
    trx,
    `insert into meeting_point (tenant_id, id, meeting_id, rank, body, agenda_item_id, put_by, put_at)
      select app_tenant(), $1, $2, coalesce(max(p.rank), 0) + 1, $3, $4, $5, $6::timestamptz from meeting_point p
      where p.tenant_id = app_tenant() and p.meeting_id = $2
      on conflict do nothing returning id`,
    [newId(), point.meetingId, point.body, point.agendaItemId, point.by, point.now],
  )
  return row?.id
}

export async function rankPoints(trx: Transaction<DB>, ids: readonly string[]): Promise<void> {
  await execute(
    trx,
    `update meeting_point p set rank = o.place::smallint from unnest($1::uuid[]) with ordinality as o(id, place)
      where p.tenant_id = app_tenant() and p.id = o.id and p.rank <> o.place`,
    [ids],
  )
}

export async function removePoint(trx: Transaction<DB>, id: string, now: Date): Promise<void> {
  await execute(trx, 'update meeting_point set removed_at = $2 where tenant_id = app_tenant() and id = $1', [
    id,
    now,
  ])
}
