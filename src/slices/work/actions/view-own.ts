import { subjects } from '#platform/access/log.ts'
import type { PageReply } from '#platform/http/page.ts'
import type { Context } from '#platform/http/route.ts'
import { newId } from '#platform/new-id.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import { offersOfResident, profileOfResident } from '../reads.ts'

/** The page that asks why; only about what stands in the own plan. */
export async function askWhy(
  { reader, actor, language }: Context,
  about: 'offer' | 'possibilities',
  id: string,
  words: string,
  fault: boolean,
): Promise<PageReply | Refusal> {
  const rows = await reader.read(subjects(actor.id), {
    offers: offersOfResident(),
    profiles: profileOfResident(),
  })
  const offer = rows.offers.find((one) => one.id === id)
  const found = about === 'offer' ? offer : rows.profiles.find((one) => one.id === id)
  if (!found) return refuse('not-found')
  const title = about === 'offer' ? (offer?.title ?? '') : ''
  return {
    page: 'work-why',
    props: { language, about, id, title, words, fault, formKey: newId() },
    status: fault ? 400 : 200,
  }
}
