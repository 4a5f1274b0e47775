import type { Work } from '#platform/access/work.ts'
import type { Services } from '#platform/services.ts'
import { inviteByLink } from '#slices/links'
import { getPerson, postTo } from '#slices/people'
import { askedByLink, receiverMail, residentLetter, type Told } from './letters.ts'
import { directorOf, type Receiver } from './store-parties.ts'

export interface ToldAbout {
  readonly referralId: string
  readonly caseId: string
}

export interface Asking {
  readonly why: keyof typeof askedByLink
  readonly delaySeconds?: number
  readonly about?: { readonly type: string; readonly id: string }
}

/** Asks the receiver by the way that fits: link and code, or a mail to look in Verwijzingen. Returns whether it goes out. */
export async function askReceiver(
  services: Services,
  work: Work,
  { referralId, caseId }: ToldAbout,
  to: Pick<Receiver, 'kind' | 'id' | 'name' | 'email'>,
  { why, ...rest }: Asking,
): Promise<boolean> {
  if (to.kind === 'partner') {
    const sent = await inviteByLink(services, work, {
      ...rest,
      subject: { kind: 'referral', id: referralId, caseId },
      partnerId: to.id,
      kind: `referral-${why}`,
      words: askedByLink[why],
    })
    return sent.length > 0
  }
  const address = `${services.publicUrl()}/werk/verwijzingen`
  work.send({
    channel: 'email',
    recipient: to.email,
    recipientName: to.name,
    kind: `referral-${why}-mail`,
    object: rest.about ?? { type: 'referral', id: referralId },
    ...(rest.delaySeconds === undefined ? {} : { delaySeconds: rest.delaySeconds }),
    ...receiverMail({ why, name: to.name, from: work.actor.name, address }),
  })
  return true
}

/** Writes to the resident who will get in touch, by when, and whom to call when it takes too long. */
export async function tellResident(
  work: Work,
  of: ToldAbout & { readonly personId: string },
  told: Pick<Told, 'what' | 'receiver' | 'by'>,
): Promise<void> {
  const person = await getPerson(work.trx, work.tenantId, of.personId)
  const director = await directorOf(work.trx, of.caseId)
  if (!person || !director) return
  const post = postTo(person)
  work.send({
    ...post,
    kind: `referral-${told.what}`,
    object: { type: 'referral', id: of.referralId },
    ...residentLetter(
      post.recipientName,
      { ...told, director: director.name, phone: director.phone },
      post.language,
    ),
  })
}
