import type { Work } from '#platform/access/work.ts'
import type { Services } from '#platform/services.ts'
import { getPerson, postTo } from '#slices/people'
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
  const post = postTo(person)
  const mark = invitationMark(services.secrets, work.tenantId, appointment.id)
  const letter = invitationLetter(
    {
      what,
      name: post.recipientName,
      with: appointment.workers.map((worker) => worker.name).join(', '),
      startsAt: new Date(appointment.starts_at),
      place: appointment.place,
      reason,
      file: `${services.publicUrl()}/v1/agenda/uitnodigingen/${appointment.id}/${mark}.ics`,
    },
    post.language,
  )
  work.send({
    ...post,
    kind: `appointment-${what}`,
    ...letter,
    object: { type: 'appointment', id: appointment.id },
  })
}
