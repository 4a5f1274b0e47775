import type { Work } from '#platform/access/work.ts'
import { getPerson, postTo } from '#slices/people'
import { type Told, waitingLetter } from './letters.ts'

/** Writes to the resident about the place on a list. */
export async function tellResident(work: Work, personId: string, placeId: string, told: Told): Promise<void> {
  const person = await getPerson(work.trx, work.tenantId, personId)
  if (!person) return
  const post = postTo(person)
  work.send({
    ...post,
    kind: `waiting-${told.what}`,
    object: { type: 'place', id: placeId },
    ...waitingLetter(post.recipientName, told, post.language),
  })
}
