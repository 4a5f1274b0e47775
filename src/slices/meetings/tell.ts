import type { Work } from '#platform/access/work.ts'
import type { Services } from '#platform/services.ts'
import { meetingMail, type Told } from './letters.ts'
import { addresseesOf } from './store/meeting.ts'

export type News = Omit<Told, 'address' | 'reason'> & { readonly meetingId: string; readonly reason?: string }

/** Writes to colleagues by mail, never to who did it. Gives how many are told. */
export async function tellColleagues(
  work: Work,
  services: Services,
  workerIds: readonly string[],
  news: News,
): Promise<number> {
  const others = [...new Set(workerIds)].filter((id) => id !== work.actor.id)
  const { meetingId, reason = '', ...told } = news
  const address = `${services.publicUrl()}/werk/bijeenkomsten/${meetingId}`
  const addressees = await addresseesOf(work.trx, others)
  for (const { name, email } of addressees) {
    work.send({
      channel: 'email',
      recipient: email,
      recipientName: name,
      kind: `meeting-${told.what}`,
      ...meetingMail(name, { ...told, reason, address }),
      object: { type: 'meeting', id: meetingId },
    })
  }
  return addressees.length
}
