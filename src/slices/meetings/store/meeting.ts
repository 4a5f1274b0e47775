import type { DB } from '#db'
import { execute, type Transaction } from '#platform/db/database.ts'
import { newId } from '#platform/new-id.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { type MeetingRow, meetingById } from '../reads/meeting.ts'
import type { MeetingKind } from '../rules/kinds.ts'

/** Which of these workers and organisations are not there. */
export async function unknownOf(
  trx: Transaction<DB>,
  table: 'worker' | 'organisation',
  ids: readonly string[],
  today: PlainDate,
): Promise<Set<string>> {
  const there =
    table === 'worker'
      ? 'and x.active_from <= $2::date and (x.active_until is null or x.active_until >= $2::date)'
      : 'and $2::date is not null'
  const rows = await execute<{ id: string }>(
    trx,
    `select wanted.id from unnest($1::uuid[]) as wanted(id)
      where not exists (select from ${table} x where x.tenant_id = app_tenant() and x.id = wanted.id ${there})`,
    [[...new Set(ids)], today],
  )
  return new Set(rows.map(({ id }) => id))
}

export async function insertMeeting(
  trx: Transaction<DB>,
  meeting: {
    readonly kind: MeetingKind
    readonly title: string
    readonly about: string
    readonly domains: readonly string[]
    readonly roles: readonly string[]
    readonly ledBy: string
    readonly place: string
    readonly link: string
    readonly minimum: number
    readonly places: number
    readonly signUpUntil: PlainDate
    readonly points: number
    readonly by: string
    readonly now: Date
  },
): Promise<string> {
  const id = newId()
  const { kind, title, about, domains, roles, ledBy, place, link, minimum, places } = meeting
  await execute(
    trx,
    `insert into meeting (tenant_id, id, kind, title, about, domains, roles, led_by, place, link, minimum, places,
        sign_up_until, points, planned_by, planned_at)
      values (app_tenant(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    [
      ...[id, kind, title, about, domains, roles, ledBy, place, link, minimum, places],
      ...[meeting.signUpUntil, meeting.points, meeting.by, meeting.now],
    ],
  )
  return id
}

/** Who organises it, whom it is for, who leads it. */
export async function insertAround(
  trx: Transaction<DB>,
  meetingId: string,
  around: {
    readonly organiserIds: readonly string[]
    readonly invitedIds: readonly string[]
    readonly leaderIds: readonly string[]
  },
): Promise<void> {
  await execute(
    trx,
    `insert into meeting_organisation (tenant_id, meeting_id, organisation_id, part)
      select app_tenant(), $1::uuid, o, 'organises' from unnest($2::uuid[]) o
      union select app_tenant(), $1::uuid, o, 'invited' from unnest($3::uuid[]) o`,
    [meetingId, around.organiserIds, around.invitedIds],
  )
  await execute(
    trx,
    `insert into meeting_leader (tenant_id, meeting_id, worker_id)
      select distinct app_tenant(), $1::uuid, w from unnest($2::uuid[]) w`,
    [meetingId, around.leaderIds],
  )
}

export async function insertDate(
  trx: Transaction<DB>,
  meetingId: string,
  appointmentId: string,
): Promise<void> {
  await execute(
    trx,
    'insert into meeting_date (tenant_id, id, meeting_id, appointment_id) values (app_tenant(), $1, $2, $3)',
    [newId(), meetingId, appointmentId],
  )
}

/** Takes the meeting for this transaction, so that places are given one after another; only for who may see it. */
export async function lockMeeting(trx: Transaction<DB>, id: string): Promise<MeetingRow | undefined> {
  await execute(trx, 'select 1 from meeting where tenant_id = app_tenant() and id = $1 for update', [id])
  const { text, values } = meetingById(id)
  const [row] = await execute<MeetingRow>(trx, text, [...values])
  return row
}

export async function raiseVersion(trx: Transaction<DB>, id: string): Promise<void> {
  await execute(trx, 'update meeting set version = version + 1 where tenant_id = app_tenant() and id = $1', [
    id,
  ])
}

export interface Addressee {
  readonly id: string
  readonly name: string
  readonly email: string
}

export async function addresseesOf(trx: Transaction<DB>, workerIds: readonly string[]): Promise<Addressee[]> {
  return execute<Addressee>(
    trx,
    `select id, name, email from worker where tenant_id = app_tenant() and id = any ($1::uuid[]) and email <> ''
      order by name, id`,
    [workerIds],
  )
}
