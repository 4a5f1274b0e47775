import type { CaseList } from '#slices/direction/contract'
import type { Story } from '../simulator.ts'
import type { World } from '../world.ts'

/** Advice that was asked and given, and two questions that still wait; Sjoerd knows one resident privately. */
export async function* advice(world: World): Story {
  const { henk, nadia, elif, amira, sjoerd } = world.cast.workers
  const { player } = world
  const ask = (caseId: string, question: string, workerId: string | null) =>
    player.call<{ id: string }>(nadia, 'askAdviceAboutCase', {
      params: { id: caseId },
      body: { question, workerId: String(workerId) },
    })
  yield world.at(-6, 10, 5)
  const { cases } = await player.call<CaseList>(nadia, 'listCases')
  const [first, second] = cases.filter(({ role }) => role === 'director')
  if (!first || !second) return
  const answered = await ask(
    first.id,
    'Mag iemand met een WW-uitkering alvast twee dagen op proef werken?',
    amira.id,
  )
  yield world.at(-5, 14, 20)
  await player.call(amira, 'answerAdvice', {
    params: { id: answered.id },
    ifMatch: 1,
    body: { answer: 'Ja, met een proefplaatsing. Meld het vooraf bij UWV, dan loopt de uitkering door.' },
  })
  yield world.at(-2, 9, 15)
  await ask(second.id, 'Is er een oudergroep waar een vader met nachtdiensten terechtkan?', elif.id)
  const { reports } = await player.call<{ reports: { id: string }[] }>(henk, 'listReports')
  const waiting = reports.at(-1)
  if (!waiting) return
  await player.call(henk, 'askAdviceAboutReport', {
    params: { id: waiting.id },
    body: {
      question: 'Past dagbesteding bij iemand die net zijn partner verloor, of is dat te vroeg?',
      workerId: String(elif.id),
    },
  })
  const view = await player.call<{ person: { id: string } }>(henk, 'viewReport', {
    params: { id: waiting.id },
  })
  await player.call(sjoerd, 'declareOwnCircle', { body: { personId: view.person.id } })
}
