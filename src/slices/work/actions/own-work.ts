import type { Context, Reply } from '#platform/http/route.ts'
import { invalidInput } from '#platform/http/validate.ts'
import { isRefusal, type Refusal, refuse } from '#shared/refusal.ts'
import { availableSteps } from '../rules/offer.ts'
import { stepFaults } from '../rules/step.ts'
import { lockOffer, saveProfileAnswer } from '../store.ts'
import { takeStep } from './step-offer.ts'

/** The resident says yes or no to what was offered. A no leads to a conversation, and to nothing else (D13). */
export async function answerOffer(
  context: Context,
  id: string,
  wants: boolean,
  words: string,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const offer = await lockOffer(work.trx, id)
    if (!offer) return refuse('not-found')
    const step = wants ? 'want' : 'not-want'
    if (!availableSteps(offer.state, 'resident').includes(step)) return refuse('work-step-not-now')
    const faults = stepFaults({ step, words }, offer, work.today)
    if (faults.length > 0) return invalidInput(faults)
    const state = await takeStep(work, offer, { step, words })
    return isRefusal(state) ? state : { body: { id, state } }
  })
}

/** The resident says whether what is written about work is right, and what is not. */
export async function answerProfile(
  context: Context,
  id: string,
  right: boolean,
  words: string,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const told = right ? '' : words.trim()
    if (!right && told === '') return invalidInput([{ pointer: '/words', code: 'work-words-missing' }])
    const personId = String(work.actor.id)
    const found = await saveProfileAnswer(work.trx, id, personId, { right, words: told, now: work.now })
    if (!found) return refuse('not-found')
    work.touch(personId)
    work.publish({
      type: 'work-profile.answered',
      objects: [
        { type: 'case', id: found.case_id },
        { type: 'work-profile', id },
        { type: 'person', id: personId },
      ],
      data: { right },
    })
    return { body: { id } }
  })
}
