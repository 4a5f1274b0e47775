import type { z } from 'zod'
import type { Work } from '#platform/access/work.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { invalidInput } from '#platform/http/validate.ts'
import { newId } from '#platform/new-id.ts'
import { addDays, type PlainDate } from '#shared/plain-date.ts'
import { type Fault, isRefusal, type Refusal, refuse } from '#shared/refusal.ts'
import { type LockedCase, lockCase } from '#slices/cases'
import { getPerson, nameOf } from '#slices/people'
import type { sendReferral as contract } from '../contract.ts'
import type { FullReferralRow } from '../reads.ts'
import { answerDue, availableCommands, longestAnswerDays } from '../rules/referral.ts'
import { isOpen, ledNowhere } from '../rules/state.ts'
import { factsOf } from '../shape.ts'
import { insertLetter, insertReferral, type Letter, lockReferral, saveChange } from '../store.ts'
import { findReceiver, lastAbout, organisationOf, type Receiver, wordsOf } from '../store-parties.ts'
import { askReceiver, tellResident } from '../tell.ts'

type Input = z.output<typeof contract.body>
interface About {
  readonly questionId: string | null
  readonly goalId: string | null
}

/**
 * Refers a question or goal to another organisation (D5). When the same one came back from elsewhere, this continues that
 * chain, whether it was asked for so or not: otherwise days and detours would be lost from sight.
 */
export async function sendReferral(context: Context, caseId: string, input: Input): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const file = await lockCase(work.trx, { ...work, id: work.actor.id }, caseId, ['director', 'stand-in'])
    if (!file) return refuse('not-found')
    if (file.phase === 'closed') return refuse('case-closed')
    const previous = await findPrevious(work, file, input)
    if (isRefusal(previous)) return previous
    const about = previous ? { questionId: previous.questionId, goalId: previous.goalId } : input
    const checked = await check(work, file, input, about, previous)
    if ('faults' in checked) return invalidInput(checked.faults)
    const { to, letter, personId, fromOrganisationId } = checked
    const id = newId()
    const answerBy = input.answerBy ?? answerDue(work.today)
    if (previous && isOpen(previous.state))
      await saveChange(work.trx, previous.id, {
        state: 'rerouted',
        endedOn: work.today,
        by: null,
        now: work.now,
      })
    await insertReferral(work.trx, work.tenantId, {
      id,
      previous,
      caseId,
      personId,
      questionId: about.questionId,
      goalId: about.goalId,
      sentBy: String(work.actor.id),
      fromOrganisationId,
      to,
      warm: input.warm,
      answerBy,
      now: work.now,
      today: work.today,
    })
    const of = { referralId: id, caseId }
    await insertLetter(work.trx, work.tenantId, of, letter)
    await askReceiver(context.services, work, of, to, { why: 'request' })
    await tellResident(work, { ...of, personId }, { what: 'sent', receiver: to.name, by: answerBy })
    work.touch(personId)
    work.publish({
      type: previous ? 'referral.rerouted' : 'referral.sent',
      objects: [
        { type: 'case', id: caseId },
        { type: 'referral', id },
        ...(previous ? [{ type: 'referral', id: previous.id }] : []),
        { type: 'person', id: personId },
        { type: 'organisation', id: fromOrganisationId },
        { type: 'organisation', id: to.organisationId },
      ],
      data: { answerBy, warm: input.warm },
    })
    return {
      body: { id, chainId: previous?.chainId ?? id, answerBy },
      location: `/v1/casussen/${caseId}/verwijzingen`,
    }
  })
}

/** What this continues: the referral that is named, or the one of the same question that led nowhere. */
async function findPrevious(
  work: Work,
  file: LockedCase,
  input: Input,
): Promise<FullReferralRow | undefined | Refusal> {
  const { trx, today } = work
  const id = input.previousId ?? (await lastAbout(trx, file.id, input))
  const previous = id === undefined ? undefined : await lockReferral(trx, id)
  if (input.previousId !== null && previous?.caseId !== file.id) return refuse('not-found')
  if (!previous) return undefined
  if (availableCommands(factsOf(previous), 'director', today).includes('reroute')) return previous
  if (input.previousId !== null) return refuse('referral-state')
  if (isOpen(previous.state)) return refuse('referral-open')
  // Settled or sent on before: the same question again is still the same question.
  return ledNowhere(previous.state) && !previous.continued ? previous : undefined
}

async function check(
  work: Work,
  file: LockedCase,
  input: Input,
  about: About,
  previous: FullReferralRow | undefined,
): Promise<
  | { readonly faults: readonly Fault[] }
  | {
      readonly to: Receiver
      readonly letter: Letter
      readonly personId: string
      readonly fromOrganisationId: string
    }
> {
  const { trx, today } = work
  const faults: Fault[] = textFaults(input, today)
  const personId = input.personId ?? previous?.personId ?? file.centralPersonId
  if (!file.memberIds.includes(personId)) faults.push({ pointer: '/personId', code: 'member-unknown' })
  const one = (about.questionId === null) !== (about.goalId === null)
  const asked = one ? await wordsOf(trx, file.id, about) : undefined
  if (
    !asked ||
    (previous && input.previousId !== null && (input.questionId !== null || input.goalId !== null))
  )
    faults.push({ pointer: '/questionId', code: 'referral-about-missing' })
  const to = await findReceiver(trx, { kind: input.toKind, id: input.toId }, today)
  const fromOrganisationId = await organisationOf(trx, String(work.actor.id))
  if (!to) faults.push({ pointer: '/toId', code: 'referral-receiver-unknown' })
  if (to?.organisationId === fromOrganisationId)
    faults.push({ pointer: '/toId', code: 'referral-own-organisation' })
  const person = await getPerson(trx, work.tenantId, personId)
  const reach = input.reach.trim() || (person?.phone ?? '')
  if (reach === '') faults.push({ pointer: '/reach', code: 'referral-reach-missing' })
  if (faults.length > 0 || !to || !asked || !person) return { faults }
  const letter = {
    name: nameOf(person),
    reach,
    ownWords: asked.words,
    language: asked.language,
    tried: input.tried.trim(),
    asked: input.asked.trim(),
    basis: input.basis,
    basisWords: input.basisWords.trim(),
  }
  return { to, letter, personId, fromOrganisationId }
}

function textFaults(input: Input, today: PlainDate): Fault[] {
  const faults: Fault[] = []
  if (input.asked.trim() === '') faults.push({ pointer: '/asked', code: 'referral-asked-missing' })
  if (input.tried.trim() === '') faults.push({ pointer: '/tried', code: 'referral-tried-missing' })
  if (input.basis !== 'agreed' && input.basisWords.trim() === '')
    faults.push({ pointer: '/basisWords', code: 'referral-basis-words' })
  const { answerBy } = input
  if (answerBy !== undefined && (answerBy <= today || answerBy > addDays(today, longestAnswerDays)))
    faults.push({ pointer: '/answerBy', code: 'referral-answer-day' })
  return faults
}
