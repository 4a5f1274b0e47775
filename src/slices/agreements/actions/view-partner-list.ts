import { nobody } from '#platform/access/log.ts'
import type { PageReply } from '#platform/http/page.ts'
import type { Context } from '#platform/http/route.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import { partnerHead } from '#slices/links'
import type { PartnerListProps } from '../props.ts'
import { readPromises } from './list-promises.ts'

/** All own open promises of a partner behind link and code: what asks an answer first. */
export async function viewPartnerList(context: Context, done: string | null): Promise<PageReply | Refusal> {
  const { actor, language, reader, today } = context
  if (!actor.link) return refuse('link-dead')
  const head = await reader.read(nobody, { partner: partnerHead(String(actor.id)) })
  const [partner] = head.partner
  if (!partner) return refuse('link-dead')
  const left = partner.left_on !== null && partner.left_on < today
  if (left) return { page: 'partner-left', props: { language, director: null }, status: 403 }
  const props: PartnerListProps = {
    language,
    partner: { name: partner.name, organisation: partner.organisation },
    linkUntil: actor.link.expiresAt.toISOString(),
    done,
    ...(await readPromises(context)),
  }
  return { page: 'partner-list', props: { ...props } }
}
