import type { Work } from '#platform/access/work.ts'
import type { Services } from '#platform/services.ts'
import { findWorker } from '#slices/organisations'
import { getPerson } from '#slices/people'
import { askPartner } from './ask-partner.ts'
import { reminderMail } from './letters.ts'
import type { AgreementRow } from './reads/index.ts'

/** How a reminder is asked for: what it belongs to, and how long it can still be undone. */
export interface Reminder {
  readonly why: 'pulse' | 'reminder' | 'begin'
  readonly about: { readonly type: string; readonly id: string }
  readonly delaySeconds: number
}

/**
 * Reminds who promised, by the way that fits: a partner by link and code, a worker or resident by mail.
 * Returns whether a message goes out; without a mail address it does not, and the director calls.
 */
export async function remind(
  services: Services,
  work: Work,
  agreement: Pick<AgreementRow, 'id' | 'case_id' | 'promiser_kind' | 'promiser_id'>,
  reminder: Reminder,
): Promise<boolean> {
  const { why, about, delaySeconds } = reminder
  if (agreement.promiser_kind === 'organisation') {
    const invitation = {
      agreementId: agreement.id,
      caseId: agreement.case_id,
      partnerId: agreement.promiser_id,
    }
    return (await askPartner(services, work, { ...invitation, why, about, delaySeconds })).length > 0
  }
  const promiser = await findPromiser(work, agreement)
  if (!promiser?.email) return false
  const address = `${services.publicUrl()}${agreement.promiser_kind === 'worker' ? '/werk' : '/mijn-plan'}`
  const mail = reminderMail({ why, name: promiser.name, from: work.actor.name, address })
  work.send({
    channel: 'email',
    recipient: promiser.email,
    recipientName: promiser.name,
    kind: `${why}-mail`,
    object: about,
    delaySeconds,
    ...mail,
  })
  return true
}

async function findPromiser(
  work: Work,
  agreement: Pick<AgreementRow, 'promiser_kind' | 'promiser_id'>,
): Promise<{ name: string; email: string | null } | undefined> {
  if (agreement.promiser_kind === 'worker')
    return findWorker(work.trx, work.tenantId, agreement.promiser_id, work.today)
  const person = await getPerson(work.trx, work.tenantId, agreement.promiser_id)
  return person && { name: person.given_names || person.family_name, email: person.email }
}
