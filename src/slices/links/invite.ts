import { randomInt } from 'node:crypto'
import type { Work } from '#platform/access/work.ts'
import { newId } from '#platform/new-id.ts'
import { randomToken, sha256 } from '#platform/secrets.ts'
import type { Services } from '#platform/services.ts'
import { findPartner } from '#slices/organisations'
import { type LinkWords, linkMail } from './letters.ts'
import { linkDays } from './rules/link.ts'
import { insertLink } from './store.ts'

/** What a link opens: one thing, and nothing beside it. */
export interface LinkSubject {
  readonly kind: 'agreement' | 'referral'
  readonly id: string
}

export interface Invitation {
  readonly subject: LinkSubject
  readonly caseId: string
  readonly partnerId: string
  /** Kind of the message, as it stands in the outbox. */
  readonly kind: string
  readonly words: LinkWords
  readonly delaySeconds?: number
  /** What the messages belong to when not the subject itself: undoing it withdraws them. */
  readonly about?: { readonly type: string; readonly id: string }
}

/**
 * Asks a partner without an account: a link by mail, the code by text message (D4, access.md "partner links").
 * Neither message says who it is about. Only hashes are kept. Returns the ids of the two messages.
 */
export async function inviteByLink(
  services: Services,
  work: Work,
  invitation: Invitation,
): Promise<string[]> {
  const { subject, caseId, partnerId, kind, words, delaySeconds } = invitation
  const partner = await findPartner(work.trx, work.tenantId, partnerId)
  if (!partner) return []
  const token = randomToken()
  const code = String(randomInt(0, 1_000_000)).padStart(6, '0')
  const id = newId()
  const expires = new Date(work.now.getTime() + linkDays * 86_400_000)
  await insertLink(work.trx, work.tenantId, {
    id,
    subject,
    caseId,
    partnerId,
    tokenHash: sha256(token),
    codeHash: services.secrets.sign(`${id}/${code}`),
    now: work.now,
    expires,
  })
  const address = `${services.publicUrl()}/p/${work.tenantId}/${token}`
  const mail = linkMail({ words, name: partner.name, from: work.actor.name, address, code, expires })
  const object = invitation.about ?? { type: subject.kind, id: subject.id }
  const shared = {
    object,
    recipientName: partner.name,
    ...(delaySeconds === undefined ? {} : { delaySeconds }),
  }
  return [
    work.send({
      ...shared,
      channel: 'email',
      recipient: partner.email,
      subject: mail.subject,
      body: mail.body,
      kind,
    }),
    work.send({
      ...shared,
      channel: 'sms',
      recipient: partner.phone,
      subject: '',
      body: mail.text,
      kind: 'link-code',
    }),
  ]
}
