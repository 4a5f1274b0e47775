import { randomInt } from 'node:crypto'
import type { Work } from '#platform/access/work.ts'
import { newId } from '#platform/new-id.ts'
import { randomToken, sha256 } from '#platform/secrets.ts'
import type { Services } from '#platform/services.ts'
import { findPartner } from '#slices/organisations'
import { codeText, type LinkWords, linkMail, listMail } from './letters.ts'
import { type LinkSubject, linkDays, listHours } from './rules/link.ts'
import { insertLink, renewCode } from './store.ts'

export interface Invitation {
  readonly subject: Exclude<LinkSubject, { kind: 'list' }>
  readonly partnerId: string
  /** Kind of the message, as it stands in the outbox. */
  readonly kind: string
  readonly words: LinkWords
  readonly delaySeconds?: number
  /** What the messages belong to when not the subject itself: undoing it withdraws them. */
  readonly about?: { readonly type: string; readonly id: string }
}

/** A code of six digits; only its signature, bound to the link, is kept. */
function newCode(services: Services, linkId: string): { readonly code: string; readonly hash: Buffer } {
  const code = String(randomInt(0, 1_000_000)).padStart(6, '0')
  return { code, hash: services.secrets.sign(`${linkId}/${code}`) }
}

async function newLink(
  services: Services,
  work: Work,
  to: { readonly partnerId: string; readonly subject: LinkSubject; readonly expires: Date },
): Promise<{ readonly address: string; readonly code: string }> {
  const token = randomToken()
  const id = newId()
  const { code, hash } = newCode(services, id)
  await insertLink(work.trx, work.tenantId, {
    ...to,
    id,
    tokenHash: sha256(token),
    codeHash: hash,
    now: work.now,
  })
  return { address: `${services.publicUrl()}/p/${work.tenantId}/${token}`, code }
}

/**
 * Asks a partner without an account: a link by mail, the code by text message (D4, access.md "partner links").
 * Neither message says who it is about. Only hashes are kept. Returns the ids of the two messages; none to who has left.
 */
export async function inviteByLink(
  services: Services,
  work: Work,
  invitation: Invitation,
): Promise<string[]> {
  const { subject, partnerId, kind, words, delaySeconds } = invitation
  const partner = await findPartner(work.trx, work.tenantId, partnerId, work.today)
  if (!partner) return []
  const expires = new Date(work.now.getTime() + linkDays * 86_400_000)
  const { address, code } = await newLink(services, work, { partnerId, subject, expires })
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

/** The list of all own open promises, as safe as a single link: by mail to the known address, the code by text message. */
export async function inviteToList(
  services: Services,
  work: Work,
  partner: { readonly id: string; readonly name: string; readonly email: string; readonly phone: string },
): Promise<void> {
  const expires = new Date(work.now.getTime() + listHours * 3_600_000)
  const { address, code } = await newLink(services, work, {
    partnerId: partner.id,
    subject: { kind: 'list' },
    expires,
  })
  const { subject, body, text } = listMail({ name: partner.name, address, code, expires })
  const about = { recipientName: partner.name, object: { type: 'partner', id: partner.id } }
  work.send({ channel: 'email', recipient: partner.email, subject, body, kind: 'list-link', ...about })
  work.send({
    channel: 'sms',
    recipient: partner.phone,
    subject: '',
    body: text,
    kind: 'link-code',
    ...about,
  })
}

/** Another code for the same link: the one before opens nothing more, and the next browser that uses this one has it. */
export async function sendNewCode(
  services: Services,
  work: Work,
  link: { readonly id: string; readonly partnerId: string },
): Promise<boolean> {
  const partner = await findPartner(work.trx, work.tenantId, link.partnerId, work.today)
  if (!partner) return false
  const { code, hash } = newCode(services, link.id)
  await renewCode(work.trx, work.tenantId, link.id, hash, work.now)
  work.send({
    channel: 'sms',
    recipient: partner.phone,
    recipientName: partner.name,
    subject: '',
    body: codeText(code),
    kind: 'link-code',
    object: { type: 'partner', id: link.partnerId },
  })
  return true
}
