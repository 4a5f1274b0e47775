import { randomInt } from 'node:crypto'
import type { Work } from '#platform/access/work.ts'
import { newId } from '#platform/new-id.ts'
import { randomToken, sha256 } from '#platform/secrets.ts'
import type { Services } from '#platform/services.ts'
import { findPartner } from '#slices/organisations'
import { linkMail } from './letters.ts'

/** A link opens one agreement for this many days; an expired one is replaced by asking again. */
export const linkDays = 8
/** After this many wrong codes the link is dead. */
export const codeTries = 5

export interface Invitation {
  readonly agreementId: string
  readonly caseId: string
  readonly partnerId: string
  readonly why: 'request' | 'pulse' | 'reminder'
  readonly delaySeconds?: number
  /** What the messages belong to when not the agreement itself: undoing it withdraws them. */
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
  const partner = await findPartner(work.trx, work.tenantId, invitation.partnerId)
  if (!partner) return []
  const token = randomToken()
  const code = String(randomInt(0, 1_000_000)).padStart(6, '0')
  const id = newId()
  const expires = new Date(work.now.getTime() + linkDays * 86_400_000)
  await work.trx
    .insertInto('partner_link')
    .values({
      tenant_id: work.tenantId,
      id,
      partner_id: invitation.partnerId,
      case_id: invitation.caseId,
      agreement_id: invitation.agreementId,
      token_hash: sha256(token),
      code_hash: services.secrets.sign(`${id}/${code}`),
      made_at: work.now,
      expires_at: expires,
    })
    .execute()
  const address = `${services.publicUrl()}/p/${work.tenantId}/${token}`
  const { subject, body, text } = linkMail({
    ...invitation,
    name: partner.name,
    from: work.actor.name,
    address,
    code,
    expires,
  })
  const object = invitation.about ?? { type: 'agreement', id: invitation.agreementId }
  const about = { object, recipientName: partner.name }
  const wait = invitation.delaySeconds === undefined ? {} : { delaySeconds: invitation.delaySeconds }
  return [
    work.send({
      channel: 'email',
      recipient: partner.email,
      subject,
      body,
      kind: `link-${invitation.why}`,
      ...about,
      ...wait,
    }),
    work.send({
      channel: 'sms',
      recipient: partner.phone,
      subject: '',
      body: text,
      kind: 'link-code',
      ...about,
      ...wait,
    }),
  ]
}
