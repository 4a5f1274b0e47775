import type { DB } from '#db'
import { execute, type Transaction } from '#platform/db/database.ts'
import { newId } from '#platform/new-id.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { NewOutreach, OpenOutreach, PlaceKind } from './rules/outreach.ts'

export async function insertOutreach(
  trx: Transaction<DB>,
  contact: NewOutreach & {
    readonly placeKind: PlaceKind
    readonly place: string
    readonly offered: string
    readonly by: string
    readonly now: Date
  },
): Promise<string> {
  const id = newId()
  await execute(
    trx,
    `insert into outreach_contact (tenant_id, id, worker_id, person_id, met_on, place_kind, place, noticed, offered, basis,
        article, knows, not_told_because, again_on, recorded_at)
      values (app_tenant(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      id,
      contact.by,
      contact.personId,
      contact.metOn,
      contact.placeKind,
      contact.place.trim(),
      contact.noticed.trim(),
      contact.offered.trim(),
      contact.basis,
      contact.article.trim(),
      contact.knows,
      contact.notToldBecause.trim(),
      contact.againOn,
      contact.now,
    ],
  )
  return id
}

/** Locks a contact of this worker, or of anybody for who works on the list. */
export async function lockOutreach(
  trx: Transaction<DB>,
  id: string,
  everybody: boolean,
): Promise<(OpenOutreach & { readonly version: number; readonly againOn: PlainDate | null }) | undefined> {
  const [row] = await execute<OpenOutreach & { version: number; againOn: PlainDate | null }>(
    trx,
    `select met_on as "metOn", person_id as "personId", ended_on as "endedOn", again_on as "againOn", version
      from outreach_contact where tenant_id = app_tenant() and id = $1 and ($2::boolean or worker_id = app_actor())
      for update`,
    [id, everybody],
  )
  return row
}

export async function findReport(
  trx: Transaction<DB>,
  id: string,
): Promise<{ personId: string; receivedOn: PlainDate } | undefined> {
  const [row] = await execute<{ personId: string; receivedOn: PlainDate }>(
    trx,
    `select person_id as "personId", received_on as "receivedOn" from report where tenant_id = app_tenant() and id = $1`,
    [id],
  )
  return row
}

export async function saveFollowUp(
  trx: Transaction<DB>,
  id: string,
  next: {
    readonly againOn: PlainDate | null
    readonly reportId: string | null
    readonly endedOn: PlainDate | null
  },
): Promise<void> {
  await execute(
    trx,
    `update outreach_contact set again_on = $2, report_id = $3, ended_on = $4, version = version + 1
      where tenant_id = app_tenant() and id = $1`,
    [id, next.againOn, next.reportId, next.endedOn],
  )
}
