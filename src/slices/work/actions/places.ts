import { nobody } from '#platform/access/log.ts'
import { decide } from '#platform/access/policy.ts'
import type { Work } from '#platform/access/work.ts'
import { stale } from '#platform/http/problem.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { invalidInput } from '#platform/http/validate.ts'
import { type Fault, type Refusal, refuse } from '#shared/refusal.ts'
import type { PlaceInput } from '../contract/place.ts'
import { organisationsWithContacts, placesNow } from '../reads-place.ts'
import { placeFaults } from '../rules/faults.ts'
import { shapePlace } from '../shape.ts'
import { insertPlace, lockPlace, placePartiesExist, savePlace, savePlaceCheck } from '../store-place.ts'

/** The list of places holds nobody's data. */
export async function listPlaces({ reader, actor, today, services }: Context): Promise<Reply> {
  const rows = await reader.read(nobody, { places: placesNow(), organisations: organisationsWithContacts() })
  return {
    body: {
      places: rows.places.map((row) => shapePlace(row, today)),
      organisations: rows.organisations,
      mayKeep: decide(services.policy, actor, 'work-place.keep') !== undefined,
      today,
    },
  }
}

export async function addPlace(context: Context, input: PlaceInput): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const faults = [...placeFaults(input, 0), ...(await partyFaults(work, input))]
    if (faults.length > 0) return invalidInput(faults)
    const id = await insertPlace(work.trx, work.tenantId, input, String(work.actor.id), work.today)
    work.publish({
      type: 'work-place.added',
      objects: [{ type: 'work-place', id }],
      data: { kind: input.kind },
    })
    return { body: { id }, location: '/v1/werkplekken' }
  })
}

export async function changePlace(
  context: Context,
  id: string,
  version: number,
  input: PlaceInput,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const place = await lockPlace(work.trx, id)
    if (!place) return refuse('not-found')
    if (place.version !== version) return stale(shapePlace(place, work.today), { ...input })
    const faults = [...placeFaults(input, place.taken), ...(await partyFaults(work, input))]
    if (faults.length > 0) return invalidInput(faults)
    await savePlace(work.trx, work.tenantId, id, input, String(work.actor.id), work.today)
    work.publish({ type: 'work-place.changed', objects: [{ type: 'work-place', id }] })
    return { body: { id, version: version + 1 }, etag: version + 1 }
  })
}

/** What stands there still holds: the check date moves, nothing else. */
export async function checkPlace(context: Context, id: string, version: number): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const place = await lockPlace(work.trx, id)
    if (!place) return refuse('not-found')
    if (place.version !== version) return stale(shapePlace(place, work.today), {})
    await savePlaceCheck(work.trx, work.tenantId, id, String(work.actor.id), work.today)
    work.publish({ type: 'work-place.changed', objects: [{ type: 'work-place', id }] })
    return { body: { id, version: version + 1 }, etag: version + 1 }
  })
}

async function partyFaults(
  { trx }: Work,
  { organisationId, contactId }: Pick<PlaceInput, 'organisationId' | 'contactId'>,
): Promise<Fault[]> {
  const known = await placePartiesExist(trx, organisationId, contactId)
  if (!known.organisation) return [{ pointer: '/organisationId', code: 'work-organisation-unknown' }]
  return known.contact ? [] : [{ pointer: '/contactId', code: 'work-contact-unknown' }]
}
