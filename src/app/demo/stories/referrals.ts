import type { Actor } from '#platform/access/policy.ts'
import type { CaseList } from '#slices/direction/contract'
import type { CaseReferrals, CommandReferralInput, SendReferralInput } from '#slices/referrals/contract'
import type { PartnerKey, WorkerKey } from '../municipality.ts'
import type { Story } from '../simulator.ts'
import type { World } from '../world.ts'

/** Whose goal is referred. */
interface About {
  readonly caseId: string
  readonly goalId: string | null
}

interface Sent {
  readonly caseId: string
  readonly id: string
}

/** A story's part of a letter; the rest is the same for all. */
type Letter = Pick<SendReferralInput, 'asked' | 'tried'> & Partial<SendReferralInput>

const debts = {
  asked: 'Wilt u samen een overzicht van de schulden maken?',
  tried: 'Twee keer naar het spreekuur geld en post. De post bleef dicht.',
}

/**
 * Four referrals of one director: one where somebody helps now, one that waits, one that nobody answered, and one that
 * went over three organisations.
 */
export async function* referrals(world: World): Story {
  const { nadia, karin, sjoerd } = world.cast.workers
  const { player } = world
  /** Goals of the households that came last, at most so many. */
  const openGoals = async (most: number): Promise<(About & { readonly lifeDomain: string })[]> => {
    const { cases } = await player.call<CaseList>(nadia, 'listCases')
    const directed = cases
      .filter(({ role, household }) => role === 'director' && household !== 'Terpstra')
      .toSorted((a, b) => b.openedOn.localeCompare(a.openedOn))
    const found: (About & { readonly lifeDomain: string })[] = []
    for (const { id } of directed) {
      if (new Set(found.map(({ caseId }) => caseId)).size === most) break
      const { goals } = await world.viewCase(nadia, id)
      const open = goals.filter(({ state }) => state === 'open')
      found.push(...open.map((goal) => ({ caseId: id, goalId: goal.id, lifeDomain: goal.lifeDomain })))
    }
    return found
  }
  yield world.at(-40, 9, 5)
  const goals = await openGoals(12)
  const taken = new Set<string>()
  /** One in this life domain if there is one; each household once. */
  const pick = (lifeDomain: string): About | undefined => {
    const free = goals.filter(({ caseId }) => !taken.has(caseId))
    const chosen = free.find((one) => one.lifeDomain === lifeDomain) ?? free[0]
    if (chosen) taken.add(chosen.caseId)
    return chosen
  }
  const round = pick('debts')
  const helped = pick('work')
  const silent = pick('social-network')
  if (!helped || !silent || !round) return

  const send = async (about: About, to: WorkerKey | PartnerKey, letter: Letter): Promise<Sent> => {
    const partner = to in world.cast.partners
    const toId = partner ? world.cast.partners[to as PartnerKey] : world.cast.workers[to as WorkerKey].id
    const goalId = letter.previousId ? null : about.goalId
    const body = {
      toKind: partner ? 'partner' : 'worker',
      toId,
      goalId,
      reach: '06 0000 55 10',
      basis: 'agreed',
      ...letter,
    }
    const { id } = await player.call<{ id: string }>(nadia, 'sendReferral', {
      params: { id: about.caseId },
      body,
    })
    return { caseId: about.caseId, id }
  }
  const answer = async (actor: Actor, { caseId, id }: Sent, body: CommandReferralInput): Promise<void> => {
    const { chains } = await player.call<CaseReferrals>(nadia, 'viewCaseReferrals', {
      params: { id: caseId },
    })
    const link = chains.flatMap(({ links }) => links).find((one) => one.id === id)
    await player.call(actor, 'commandReferral', { params: { id }, ifMatch: link?.version ?? 1, body })
  }

  const first = await send(round, 'nico', debts)
  yield world.at(-33, 10, 20)
  await answer(nadia, first, {
    command: 'decline',
    reason: 'full',
    words: 'Tot januari geen nieuwe gesprekken.',
  })
  yield world.at(-29, 9, 15)
  const second = await send(round, 'sjoerd', { ...debts, previousId: first.id })
  yield world.at(-24, 11, 10)
  await answer(sjoerd, second, { command: 'accept', words: '' })
  yield world.at(-20, 9, 35)
  const met = await send(helped, 'karin', {
    asked: 'Wil je kijken welk werk past?',
    tried: 'Zelf gesolliciteerd, en een proefdag die niet doorging.',
  })
  yield world.at(-18, 9, 40)
  await answer(karin, met, { command: 'accept', words: 'Graag, ik heb volgende week tijd.' })
  yield world.at(-17, 11, 25)
  await answer(nadia, met, {
    command: 'plan-handover',
    startsAt: world.at(-13, 16, 30).toISOString(),
    form: 'visit',
    place: 'CJG, Marktplein 3',
  })
  yield world.at(-16, 13, 5)
  await answer(sjoerd, second, {
    command: 'return',
    reason: 'not-ours',
    words: 'Er lopen al afspraken met een deurwaarder.',
  })
  yield world.at(-13, 17, 10)
  await answer(karin, met, { command: 'handover-held', words: '' })
  yield world.at(-12, 10, 45)
  await send(silent, 'marijke', {
    asked: 'Is er een maatje voor twee uur per week?',
    tried: 'De buren helpen al met boodschappen.',
  })
  yield world.at(-3, 9, 20)
  await send(round, 'karin', { ...debts, previousId: second.id, answerBy: world.day(25) })
  yield world.at(-2, 14, 15)
  // Somebody whose account can be tried sees on Mijn plan who is going to help.
  const { cases } = await player.call<CaseList>(nadia, 'listCases')
  const newest = cases
    .filter(({ id, role }) => role === 'director' && !taken.has(id))
    .toSorted((a, b) => a.openedOn.localeCompare(b.openedOn))
    .at(-1)
  const question =
    newest && (await world.viewCase(nadia, newest.id)).questions.find(({ sender }) => sender === null)
  if (!newest || !question) return
  await send({ caseId: newest.id, goalId: null }, 'kring', {
    questionId: question.id,
    asked: 'Kunt u thuis meekijken wat er nodig is?',
    tried: 'Een gesprek aan de keukentafel, en hulp van de buren.',
    answerBy: world.day(26),
  })
}
