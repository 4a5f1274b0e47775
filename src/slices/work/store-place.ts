import type { DB } from '#db'
import { execute, type Transaction } from '#platform/db/database.ts'
import { newId } from '#platform/new-id.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { PlaceInput } from './contract/place.ts'
import { type PlaceRow, placeById } from './reads-place.ts'

type Trx = Transaction<DB>

const columnsOf = (place: PlaceInput, by: string, today: PlainDate) => ({
  organisation_id: place.organisationId,
  partner_id: place.contactId,
  kind: place.kind,
  title: place.title.trim(),
  tasks: place.tasks.trim(),
  sector: place.sector,
  address: place.address.trim(),
  hours_min: place.hoursMin,
  hours_max: place.hoursMax,
  days: place.days,
  parts: place.parts,
  travel: JSON.stringify(place.travel),
  languages: place.languages,
  licences: place.licences,
  burdens: place.burdens,
  offers: place.offers,
  positions: place.positions,
  starts_on: place.startsOn,
  until_on: place.untilOn,
  checked_on: today,
  checked_by: by,
})

export async function insertPlace(
  trx: Trx,
  tenantId: string,
  place: PlaceInput,
  by: string,
  today: PlainDate,
): Promise<string> {
  const id = newId()
  await trx
    .insertInto('work_place')
    .values({ tenant_id: tenantId, id, ...columnsOf(place, by, today) })
    .execute()
  return id
}

export async function savePlace(
  trx: Trx,
  tenantId: string,
  id: string,
  place: PlaceInput,
  by: string,
  today: PlainDate,
): Promise<void> {
  await trx
    .updateTable('work_place')
    .set((eb) => ({ ...columnsOf(place, by, today), version: eb('version', '+', 1) }))
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute()
}

export async function savePlaceCheck(
  trx: Trx,
  tenantId: string,
  id: string,
  by: string,
  today: PlainDate,
): Promise<void> {
  await trx
    .updateTable('work_place')
    .set((eb) => ({ checked_on: today, checked_by: by, version: eb('version', '+', 1) }))
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute()
}

/** A place, locked: who takes the last one has it. */
export async function lockPlace(trx: Trx, id: string): Promise<PlaceRow | undefined> {
  await execute(trx, 'select 1 from work_place where tenant_id = app_tenant() and id = $1::uuid for update', [
    id,
  ])
  const { text, values } = placeById(id)
  const [row] = await execute<PlaceRow>(trx, text, [...values])
  return row
}

export async function saveTaken(trx: Trx, tenantId: string, id: string, by: 1 | -1): Promise<void> {
  await trx
    .updateTable('work_place')
    .set((eb) => ({ taken: eb('taken', '+', by) }))
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute()
}

/** Whether the organisation exists, and whether the contact works there. */
export async function placePartiesExist(
  trx: Trx,
  organisationId: string,
  contactId: string | null,
): Promise<{ readonly organisation: boolean; readonly contact: boolean }> {
  const [row] = await execute<{ organisation: boolean; contact: boolean }>(
    trx,
    `select exists (select from organisation where tenant_id = app_tenant() and id = $1::uuid) as organisation,
       $2::uuid is null or exists (select from partner where tenant_id = app_tenant() and id = $2::uuid
         and organisation_id = $1::uuid) as contact`,
    [organisationId, contactId],
  )
  return row ?? { organisation: false, contact: false }
}
