import type { DB } from '#db'
import type { Work } from '#platform/access/work.ts'
import { execute, type Transaction } from '#platform/db/database.ts'
import { newId } from '#platform/new-id.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { sidesText } from './reads-incident.ts'
import type { IncidentSide, IncidentState } from './rules/incident.ts'

type Trx = Transaction<DB>

export interface NewIncident {
  readonly caseId: string | null
  readonly workerId: string
  readonly happenedOn: PlainDate
  readonly happenedAt: string | null
  readonly place: string
  readonly kind: string
  readonly seriousness: string
  readonly what: string
  readonly buddyId: string
  readonly buddyDueOn: PlainDate
}

export async function insertIncident({ trx, actor, now }: Work, incident: NewIncident): Promise<string> {
  const id = newId()
  await execute(
    trx,
    `insert into incident (tenant_id, id, case_id, worker_id, reported_by, happened_on, happened_at, place, kind, seriousness,
       what, buddy_id, buddy_due_on, reported_at)
     values (app_tenant(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      id,
      incident.caseId,
      incident.workerId,
      actor.id,
      incident.happenedOn,
      incident.happenedAt,
      incident.place,
      incident.kind,
      incident.seriousness,
      incident.what.trim(),
      incident.buddyId,
      incident.buddyDueOn,
      now.toISOString(),
    ],
  )
  return id
}

export interface NewIncidentStep {
  readonly kind: string
  readonly ownerId: string
  readonly dueOn: PlainDate
}

/** Who has a step in it belongs to its circle from then on. */
export async function insertIncidentStep(
  trx: Trx,
  incidentId: string,
  { kind, ownerId, dueOn }: NewIncidentStep,
): Promise<string> {
  const id = newId()
  await execute(
    trx,
    `insert into incident_step (tenant_id, id, incident_id, kind, owner_id, due_on) values (app_tenant(), $1, $2, $3, $4, $5)`,
    [id, incidentId, kind, ownerId, dueOn],
  )
  await execute(
    trx,
    `update incident set follower_ids = follower_ids || $2::uuid
     where tenant_id = app_tenant() and id = $1 and not $2::uuid = any (follower_ids)`,
    [incidentId, ownerId],
  )
  return id
}

/** Central person of a case in which the actor has a place, of whatever scope. */
export async function personOfOwnCase(trx: Trx, caseId: string): Promise<string | undefined> {
  const [row] = await execute<{ id: string }>(
    trx,
    `select c.central_person_id as id from case_file c where c.tenant_id = app_tenant() and c.id = $1::uuid
       and exists (select from my_seats() s where s.case_id = c.id and s.holder_kind = 'worker')`,
    [caseId],
  )
  return row?.id
}

export interface LockedIncident {
  readonly id: string
  readonly workerId: string
  readonly state: IncidentState
  readonly happenedOn: PlainDate
  readonly spoken: boolean
  readonly openSteps: number
  readonly sides: readonly IncidentSide[]
  readonly personId: string | null
  readonly version: number
}

/** For who is in its circle. */
export async function lockIncident(trx: Trx, id: string): Promise<LockedIncident | undefined> {
  const [row] = await execute<LockedIncident>(
    trx,
    `select i.id, i.worker_id as "workerId", i.state, i.happened_on as "happenedOn", i.spoken_on is not null as spoken,
       (select count(*)::int from incident_step t where t.tenant_id = i.tenant_id and t.incident_id = i.id and t.done_on is null) as "openSteps",
       ${sidesText} as sides, (select c.central_person_id from case_file c where c.tenant_id = i.tenant_id and c.id = i.case_id) as "personId",
       i.version
     from incident i where i.tenant_id = app_tenant() and i.id = $1::uuid for update of i`,
    [id],
  )
  return row
}

export interface LockedStep {
  readonly id: string
  readonly incidentId: string
  readonly ownerId: string
  readonly done: boolean
  readonly version: number
}

export async function findStep(trx: Trx, id: string): Promise<LockedStep | undefined> {
  const [row] = await execute<LockedStep>(
    trx,
    `select id, incident_id as "incidentId", owner_id as "ownerId", done_on is not null as done, version
     from incident_step where tenant_id = app_tenant() and id = $1::uuid`,
    [id],
  )
  return row
}

export async function saveBuddy(trx: Trx, id: string, buddyId: string, dueOn: PlainDate): Promise<void> {
  await execute(
    trx,
    `update incident set buddy_id = $2, buddy_due_on = $3, version = version + 1 where tenant_id = app_tenant() and id = $1`,
    [id, buddyId, dueOn],
  )
}

export async function saveSpoken(trx: Trx, id: string, on: PlainDate): Promise<void> {
  await execute(
    trx,
    `update incident set spoken_on = $2, version = version + 1 where tenant_id = app_tenant() and id = $1`,
    [id, on],
  )
}

export async function saveClosed(trx: Trx, id: string, on: PlainDate, words: string): Promise<void> {
  await execute(
    trx,
    `update incident set state = 'closed', closed_on = $2, closing_words = $3, version = version + 1
     where tenant_id = app_tenant() and id = $1`,
    [id, on, words.trim()],
  )
}

export async function saveStepDone(trx: Trx, id: string, on: PlainDate, words: string): Promise<void> {
  await execute(
    trx,
    `update incident_step set done_on = $2, words = $3, version = version + 1 where tenant_id = app_tenant() and id = $1`,
    [id, on, words.trim()],
  )
}
