import type { DB } from '#db'
import { execute, type Transaction } from '#platform/db/database.ts'
import { newId } from '#platform/new-id.ts'
import type { Presence } from '../rules/kinds.ts'
import type { SignUp } from '../rules/places.ts'

/** Who signed up and did not leave; read under the lock of the meeting. */
export async function signUpsIn(trx: Transaction<DB>, meetingId: string): Promise<SignUp[]> {
  const rows = await execute<{ id: string; workerId: string; place: number | null; signedUpAt: Date }>(
    trx,
    `select id, worker_id as "workerId", place_number as place, signed_up_at as "signedUpAt" from meeting_sign_up
      where tenant_id = app_tenant() and meeting_id = $1 and left_at is null`,
    [meetingId],
  )
  return rows.map((row) => ({ ...row, signedUpAt: new Date(row.signedUpAt) }))
}

export async function insertSignUp(
  trx: Transaction<DB>,
  signUp: {
    readonly meetingId: string
    readonly places: number
    readonly workerId: string
    readonly place: number | null
    readonly now: Date
  },
): Promise<void> {
  await execute(
    trx,
    `insert into meeting_sign_up (tenant_id, id, meeting_id, places, worker_id, place_number, signed_up_at)
      values (app_tenant(), $1, $2, $3, $4, $5, $6)`,
    [newId(), signUp.meetingId, signUp.places, signUp.workerId, signUp.place, signUp.now],
  )
}

export async function givePlace(trx: Transaction<DB>, id: string, place: number): Promise<void> {
  await execute(
    trx,
    'update meeting_sign_up set place_number = $2 where tenant_id = app_tenant() and id = $1',
    [id, place],
  )
}

export async function endSignUp(trx: Transaction<DB>, id: string, now: Date): Promise<void> {
  await execute(trx, 'update meeting_sign_up set left_at = $2 where tenant_id = app_tenant() and id = $1', [
    id,
    now,
  ])
}

/** The worker as the meeting looks at one: organisation, and whether one was in it before. */
export async function candidate(
  trx: Transaction<DB>,
  meetingId: string,
  workerId: string,
): Promise<{ organisationId: string | null; earlier: boolean }> {
  const [row] = await execute<{ organisationId: string | null; earlier: boolean }>(
    trx,
    `select w.organisation_id as "organisationId", exists (select from meeting_sign_up u where u.tenant_id = w.tenant_id
        and u.meeting_id = $1 and u.worker_id = w.id) as earlier
      from worker w where w.tenant_id = app_tenant() and w.id = $2`,
    [meetingId, workerId],
  )
  return row ?? { organisationId: null, earlier: false }
}

/** Adds lines; what stood there already and says the same is not written again. */
export async function insertMarks(
  trx: Transaction<DB>,
  dateId: string,
  marks: readonly { readonly workerId: string; readonly presence: Presence; readonly walkIn: boolean }[],
  by: string,
  now: Date,
): Promise<number> {
  const rows = marks.map((mark) => ({ ...mark, id: newId() }))
  const written = await execute(
    trx,
    `insert into meeting_attendance (tenant_id, id, date_id, worker_id, presence, walk_in, marked_by, marked_at)
      select app_tenant(), m.id, $1, m."workerId", m.presence, m."walkIn", $3, $4::timestamptz
      from jsonb_to_recordset($2::jsonb) as m(id uuid, "workerId" uuid, presence text, "walkIn" boolean)
      where m.presence is distinct from (select a.presence from meeting_attendance a where a.tenant_id = app_tenant()
        and a.date_id = $1 and a.worker_id = m."workerId" order by a.id desc limit 1)
      returning id`,
    [dateId, JSON.stringify(rows), by, now],
  )
  return written.length
}
