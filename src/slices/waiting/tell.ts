import type { Work } from '#platform/access/work.ts'
import { getPerson, nameOf } from '#slices/people'
import { type Told, waitingLetter } from './letters.ts'

/** Writes to the resident about the place on a list. */
export async function tellResident(work: Work, personId: string, placeId: string, told: Told): Promise<void> {
  const person = await getPerson(work.trx, work.tenantId, personId)
  if (!person) return
  const name = nameOf(person)
  // A secret address stands in no message; the post room looks it up.
  const address = person.address_secret ? '' : [person.street, person.house_number].filter(Boolean).join(' ')
  work.send({
    channel: person.email ? 'email' : 'letter',
    recipient: person.email ?? address,
    recipientName: name,
    kind: `waiting-${told.what}`,
    ...waitingLetter(name, told, person.language === 'en' ? 'en' : 'nl'),
    object: { type: 'place', id: placeId },
  })
}
