import type { Work } from '#platform/access/work.ts'
import type { Services } from '#platform/services.ts'
import { getPerson, nameOf } from '#slices/people'
import { type Invitation, invitationLetter } from './letters.ts'
import type { AppointmentRow } from './reads.ts'

/** The part of the address that only who got the invitation knows: nothing is kept for it. */
export function invitationMark(secrets: Services['secrets'], tenantId: string, id: string): string {
  return secrets.sign(`appointment ${tenantId} ${id}`).toString('base64url')
}

/** Writes to the resident of an appointment, when there is one: what was planned, moved or called off. */
export async function tellResident(
  work: Work,
  services: Services,
  appointment: AppointmentRow,
  personId: string | null,
  what: Invitation['what'],
  reason = '',
): Promise<void> {
  const person = personId ? await getPerson(work.trx, work.tenantId, personId) : undefined
  if (!person) return
  const name = nameOf(person)
  const mark = invitationMark(services.secrets, work.tenantId, appointment.id)
  const letter = invitationLetter(
    {
      what,
      name,
      with: appointment.workers.map((worker) => worker.name).join(', '),
      startsAt: new Date(appointment.starts_at),
      place: appointment.place,
      reason,
      file: `${services.publicUrl()}/v1/agenda/uitnodigingen/${appointment.id}/${mark}.ics`,
    },
    person.language === 'en' ? 'en' : 'nl',
  )
  // A secret address stands in no message; the post room looks it up.
  const address = person.address_secret ? '' : [person.street, person.house_number].filter(Boolean).join(' ')
  work.send({
    channel: person.email ? 'email' : 'letter',
    recipient: person.email ?? address,
    recipientName: name,
    kind: `appointment-${what}`,
    ...letter,
    object: { type: 'appointment', id: appointment.id },
  })
}
