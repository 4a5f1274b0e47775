import type { z } from 'zod'
import type { Context, Reply } from '#platform/http/route.ts'
import { invalidInput } from '#platform/http/validate.ts'
import { type Fault, isRefusal, type Refusal } from '#shared/refusal.ts'
import type { makeOffer as contract } from '../contract/offer.ts'
import { openCaseAtWork } from '../open-case.ts'
import { matchOf } from '../rules/match.ts'
import { isYoung, startBy } from '../rules/offer.ts'
import { shapePlace } from '../shape.ts'
import { bornOf, hasOpenOffer, insertOffer, latestProfile } from '../store.ts'
import { lockPlace } from '../store-place.ts'

/**
 * Offers a place to somebody. Where a condition is not met the reason to do it all the same is written down: the match
 * advises and decides nothing. The young get a day to have started (D14).
 */
export async function makeOffer(
  context: Context,
  caseId: string,
  input: z.output<typeof contract.body>,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const { trx, today, tenantId } = work
    const file = await openCaseAtWork(work, caseId)
    if (isRefusal(file)) return file
    const { personId, placeId } = input
    const despite = input.despite.trim()
    const faults: Fault[] = []
    if (!file.memberIds.includes(personId)) faults.push({ pointer: '/personId', code: 'member-unknown' })
    const row = await lockPlace(trx, placeId)
    const place = row && shapePlace(row, today)
    if (!place || (place.untilOn !== null && place.untilOn < today))
      faults.push({ pointer: '/placeId', code: 'work-place-unknown' })
    else if (place.free < 1) faults.push({ pointer: '/placeId', code: 'work-place-full' })
    else if (await hasOpenOffer(trx, caseId, personId, placeId))
      faults.push({ pointer: '/placeId', code: 'work-offer-twice' })
    if (!place || faults.length > 0) return invalidInput(faults)
    const profile = await latestProfile(trx, caseId, personId)
    if (!profile) return invalidInput([{ pointer: '/personId', code: 'work-profile-first' }])
    if (matchOf(profile.content, place).fails.length > 0 && despite === '')
      return invalidInput([{ pointer: '/despite', code: 'work-despite-missing' }])
    const young = isYoung(await bornOf(trx, personId), today)
    const by = startBy(young, today, row?.starts_on ?? null)
    const id = await insertOffer(trx, tenantId, {
      ...{ caseId, personId, placeId, young, despite, today },
      startBy: by,
      by: String(work.actor.id),
    })
    work.touch(personId)
    work.publish({
      type: 'work-offer.made',
      objects: [
        { type: 'case', id: caseId },
        { type: 'work-offer', id },
        { type: 'work-place', id: placeId },
        { type: 'person', id: personId },
      ],
      data: { kind: place.kind, young },
    })
    return { body: { id, startBy: by } }
  })
}
