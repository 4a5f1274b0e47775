import type { CaseList } from '#slices/direction/contract'
import type { AskedEscalation, CaseEscalations, Escalations } from '#slices/escalations/contract'
import type { Story } from '../simulator.ts'
import type { World } from '../world.ts'

/** A chain manager; of agreements one that was decided and carried out, one answered, one just asked; a referral; a step of nobody. */
export async function* escalations(world: World): Story {
  const { wim, ruud, nadia, sjoerd } = world.cast.workers
  const { player } = world
  type Actor = typeof nadia
  yield world.at(-79, 10, 5)
  await player.call(wim, 'nameChainManager', {
    body: { workerId: ruud.id, fromOn: world.day(-79), basis: 'Ketenconvenant Rondveld 2026, artikel 4' },
  })

  /** The first agreement of a party that ends soon and is not escalated yet; Wouter's newest mail stays the link he opens. */
  const firstStuck = async (who: Actor) => {
    const { cases } = await player.call<CaseList>(who, 'listCases')
    for (const { id, role } of cases) {
      if (role !== 'director') continue
      const { agreements } = await world.viewCase(who, id)
      const found = agreements.filter(
        ({ promiser, state, dueOn }) =>
          (promiser.kind === 'organisation' || promiser.kind === 'worker') &&
          promiser.name !== 'Wouter Bos' &&
          (state === 'accepted' || state === 'at-risk') &&
          dueOn < world.day(21),
      )
      if (found.length === 0) continue
      const there = await player.call<CaseEscalations>(who, 'listCaseEscalations', { params: { id } })
      const free = found.find((one) => there.escalations.every(({ subjectId }) => subjectId !== one.id))
      if (free) return { caseId: id, agreementId: free.id }
    }
    return undefined
  }
  const ask = async (who: Actor, asked: string): Promise<AskedEscalation | undefined> => {
    const first = await firstStuck(who)
    return (
      first &&
      player.call<AskedEscalation>(who, 'askEscalation', {
        params: { id: first.caseId },
        body: { kind: 'agreement', subjectId: first.agreementId, asked },
      })
    )
  }
  const versionOf = async (who: Actor, id: string): Promise<number> => {
    const { escalations: list } = await player.call<Escalations>(who, 'listEscalations')
    return list.find((one) => one.id === id)?.version ?? 1
  }

  yield world.at(-30, 11, 35)
  const first = await ask(nadia, 'Er komt steeds geen dag voor. Wie doet dit, en wanneer?')
  yield world.at(-28, 13, 20)
  if (first)
    await player.call(ruud, 'hearEscalation', {
      params: { id: first.id },
      ifMatch: 1,
      body: { words: 'De collega die dit deed is ziek. Er is nog niemand die het overneemt.' },
    })
  yield world.at(-26, 9, 15)
  if (first)
    await player.call(ruud, 'decideEscalation', {
      params: { id: first.id },
      ifMatch: await versionOf(ruud, first.id),
      body: {
        decision: 'decide',
        words: 'Een collega neemt het over en spreekt deze week een dag af.',
        carriedOutBy: 'een collega van dezelfde organisatie',
        byDay: world.day(-22),
      },
    })
  yield world.at(-21, 10, 40)
  if (first)
    await player.call(nadia, 'settleEscalation', {
      params: { id: first.id },
      ifMatch: await versionOf(nadia, first.id),
      body: { words: 'De collega belde. De afspraak loopt weer.' },
    })

  yield world.at(-8, 14, 25)
  const second = await ask(sjoerd, 'De wachttijd loopt op en niemand zegt hoe lang nog. Kan dit eerder?')
  yield world.at(-6, 16, 10)
  if (second)
    await player.call(ruud, 'hearEscalation', {
      params: { id: second.id },
      ifMatch: 1,
      body: { words: 'Wij wachten zelf op gegevens van een ander. Zodra die er zijn, gaat het snel.' },
    })

  yield world.at(-5, 10, 30)
  const { cases } = await player.call<CaseList>(sjoerd, 'listCases')
  const caseId = cases.find(({ role }) => role === 'director')?.id
  if (caseId !== undefined) {
    const at = { params: { id: caseId } }
    const step = await player.call<{ id: string }>(sjoerd, 'addRouteStep', {
      ...at,
      body: {
        name: 'Hulp thuis tijdens de wachttijd',
        purpose: 'U krijgt alvast hulp, tot de vaste hulp begint.',
        lifeDomains: ['self-care'],
        organisationId: null,
        parties: [],
        fromOn: world.day(-8),
        untilOn: world.day(20),
      },
    })
    await player.call(sjoerd, 'askEscalation', {
      ...at,
      body: {
        kind: 'step',
        subjectId: step.id,
        asked:
          'Drie organisaties zeggen dat dit bij een ander hoort. Wie doet het, tot de vaste hulp begint?',
      },
    })
  }

  yield world.at(-2, 11, 45)
  for (const { id, role } of (await player.call<CaseList>(nadia, 'listCases')).cases) {
    if (role !== 'director') continue
    const { subjects } = await player.call<CaseEscalations>(nadia, 'listCaseEscalations', { params: { id } })
    const stuck = subjects.find(({ kind, reason }) => kind === 'referral' && reason !== null)
    if (!stuck) continue
    const asked = 'Dezelfde vraag ging langs meer organisaties en iedereen verwijst door. Wie pakt dit op?'
    await player.call(nadia, 'askEscalation', {
      params: { id },
      body: { kind: 'referral', subjectId: stuck.id, asked },
    })
    break
  }

  yield world.at(-1, 15, 20)
  await ask(nadia, 'Dit staat al weken stil. Ik vraag een besluit wie het doet en voor welke dag.')
}
