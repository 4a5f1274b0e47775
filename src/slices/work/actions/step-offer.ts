import type { z } from 'zod'
import type { Work } from '#platform/access/work.ts'
import { stale } from '#platform/http/problem.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { invalidInput } from '#platform/http/validate.ts'
import { isRefusal, type Refusal, refuse } from '#shared/refusal.ts'
import { agreeOnTrial } from '../agree-on-trial.ts'
import type { stepOffer as contract } from '../contract/offer.ts'
import { stepEvents } from '../events.ts'
import { openCaseAtWork } from '../open-case.ts'
import { availableSteps, nextState, type OfferStep, takesPlace } from '../rules/offer.ts'
import { stepFaults } from '../rules/step.ts'
import { type LockedOffer, lockOffer, saveStep } from '../store.ts'
import { lockPlace, saveTaken } from '../store-place.ts'

type Input = z.output<typeof contract.body>

/** Takes the next step with an offer. A trial makes agreements, a start takes the place, what stops has a reason. */
export async function stepOffer(
  context: Context,
  id: string,
  version: number,
  input: Input,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const offer = await lockOffer(work.trx, id)
    if (!offer || offer.personId === work.actor.id) return refuse('not-found')
    const file = await openCaseAtWork(work, offer.caseId, input.step === 'stop' || input.step === 'end')
    if (isRefusal(file)) return file
    const side = file.seatRole === 'professional' ? 'worker' : 'director'
    if (!availableSteps(offer.state, side).includes(input.step)) return refuse('work-step-not-now')
    if (offer.version !== version) return stale({ version: offer.version, state: offer.state }, { ...input })
    const faults = stepFaults(input, offer, work.today)
    if (faults.length > 0) return invalidInput(faults)
    const { services } = context
    const agreements =
      input.step === 'start-trial' ? await agreeOnTrial(services, work, file.id, offer, input) : []
    if (isRefusal(agreements)) return agreements
    const result = await takeStep(work, offer, input, agreements)
    if (isRefusal(result)) return result
    return {
      body: { id, state: result, agreementIds: agreements, version: version + 1 },
      etag: version + 1,
    }
  })
}

export interface Step {
  readonly step: OfferStep
  readonly words: string
  readonly on?: Input['on']
  readonly reason?: Input['reason']
  readonly trialUntil?: Input['trialUntil']
}

/** Writes the new state; who goes on trial takes the place, and who stops or leaves gives it back. */
export async function takeStep(
  work: Work,
  offer: LockedOffer,
  input: Step,
  agreements: readonly string[] = [],
) {
  const { trx, tenantId, today } = work
  const state = nextState(offer.state, input.step)
  if (state === undefined) return refuse('work-step-not-now')
  const change = Number(takesPlace(state)) - Number(takesPlace(offer.state))
  if (change !== 0) {
    const place = await lockPlace(trx, offer.placeId)
    if (change > 0 && place && place.taken >= place.positions) return refuse('work-place-full')
    await saveTaken(trx, tenantId, offer.placeId, change > 0 ? 1 : -1)
  }
  const on = input.on ?? today
  const words = input.words.trim()
  const over = input.step === 'stop' || input.step === 'end'
  const answered = input.step === 'want' || input.step === 'not-want'
  await saveStep(trx, tenantId, offer.id, {
    state,
    today,
    answerWords: answered ? words : offer.answerWords,
    ...(input.trialUntil && { trialUntil: input.trialUntil }),
    startedOn: input.step === 'start' ? on : offer.startedOn,
    endedOn: over ? on : null,
    reason: over ? (input.reason ?? 'other') : null,
    reasonWords: over ? words : '',
    agreementIds: [...offer.agreementIds, ...agreements],
  })
  work.touch(offer.personId)
  work.publish({
    type: stepEvents[input.step],
    objects: [
      { type: 'case', id: offer.caseId },
      { type: 'work-offer', id: offer.id },
      { type: 'person', id: offer.personId },
    ],
    data: over ? { reason: input.reason ?? 'other' } : {},
  })
  return state
}
