import type { Work } from '#platform/access/work.ts'
import type { Services } from '#platform/services.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { isRefusal, type Refusal } from '#shared/refusal.ts'
import { proposeIn } from '#slices/agreements'
import type { LockedOffer } from './store.ts'
import { lockPlace } from './store-place.ts'

/** Days between two check-ins while somebody is on trial. */
const pulseDays = 14

/**
 * A trial is what three parties agree on: the place guides, the resident goes, the worker asks how it went. Each is proposed
 * to who promises it, as any agreement is; nobody says yes for another. Without a contact the place promises nothing.
 */
export async function agreeOnTrial(
  services: Services,
  work: Work,
  caseId: string,
  offer: LockedOffer,
  {
    trialUntil,
    goalId,
  }: { readonly trialUntil?: PlainDate | undefined; readonly goalId?: string | undefined },
): Promise<readonly string[] | Refusal> {
  const place = await lockPlace(work.trx, offer.placeId)
  if (!place || !trialUntil || !goalId) return []
  const title = place.title.slice(0, 70)
  const promises = [
    ...(place.partner_id === null
      ? []
      : [
          {
            promiserKind: 'organisation' as const,
            promiserId: place.partner_id,
            title: `Begeleidt de proefperiode: ${title}`,
            result: 'Er is iemand die uitlegt en meekijkt. Aan het eind is duidelijk of het past.',
            pulseDays,
          },
        ]),
    {
      promiserKind: 'resident' as const,
      promiserId: offer.personId,
      title: `Doet mee op proef: ${title}`,
      result: 'U gaat op de dagen die zijn afgesproken. Lukt dat niet, dan belt u.',
      pulseDays,
    },
    {
      promiserKind: 'worker' as const,
      promiserId: String(work.actor.id),
      title: `Vraagt hoe het gaat: ${title}`,
      result: 'Vóór het eind van de proefperiode is besproken hoe het verder gaat.',
      pulseDays: null,
    },
  ]
  const ids: string[] = []
  for (const promise of promises) {
    const made = await proposeIn(services, work, caseId, {
      ...promise,
      goalId,
      forPersonId: offer.personId,
      dueOn: trialUntil,
      joint: false,
      duty: null,
      repeats: null,
    })
    if (isRefusal(made)) return made
    ids.push(made.id)
  }
  return ids
}
