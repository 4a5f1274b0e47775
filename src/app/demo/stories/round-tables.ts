import { addDays, type PlainDate } from '#shared/plain-date.ts'
import type { CaseList } from '#slices/direction/contract'
import type { PlanRoundTableInput, RoundTableProposal, RoundTableView } from '#slices/roundtables/contract'
import type { Story } from '../simulator.ts'
import type { World } from '../world.ts'

/** A household in which two promises came too late: five days ago they sat round the table, and it has gone well since. */
export async function* closedTable(world: World): Story {
  const { nadia, karin, elif } = world.cast.workers
  const { player } = world

  yield world.at(-48, 9, 25)
  const lotte = await world.person({
    givenNames: 'Lotte',
    familyName: 'Kuipers',
    born: '1986-07-09',
    phone: '06 0000 61 40',
    email: 'lotte@inwoner.example',
    street: 'Molenweg',
    houseNumber: '21',
    postcode: '9999 AC',
    city: 'Rondveld',
  })
  const report = await world.report(lotte, [
    {
      ownWords: 'Ik werk in ploegen en er is niemand die op de kinderen past.',
      wishedEffect: 'Dat ik mijn baan kan houden.',
      lifeDomains: ['work'],
    },
  ])
  yield world.at(-47, 10, 5)
  const caseId = await world.decide(report.id, {
    weight: 'heavy',
    reasons: ['several-domains'],
    directorId: String(nadia.id),
    memberIds: [lotte],
  })
  yield world.at(-40, 11, 20)
  const goalId = await world.goal(nadia, caseId, {
    ownWords: 'Blijven werken zonder dat de kinderen alleen zitten.',
    lifeDomain: 'work',
    indicator: { label: 'avonden zonder oppas per week', baseline: 3, target: 0, unit: '' },
  })
  const shared = { goalId, forPersonId: lotte, result: '', pulseDays: null }
  const late = [
    [{ kind: 'worker', actor: karin }, 'Andere diensten vragen bij de werkgever', -14],
    [{ kind: 'worker', actor: elif }, 'Gastouder zoeken voor de avond', -11],
  ] as const
  const promised: string[] = []
  for (const [promiser, title, due] of late) {
    const id = await world.agree(nadia, caseId, promiser, { ...shared, title, dueOn: world.day(due) })
    await world.answer(nadia, promiser, id, 'accept')
    promised.push(id)
  }

  yield world.at(-8, 8, 45)
  const people = [
    { kind: 'resident', id: lotte },
    { kind: 'worker', id: String(karin.id) },
    { kind: 'worker', id: String(elif.id) },
  ] as const
  const tableId = await plan(world, caseId, {
    day: world.day(-5),
    time: '17:10',
    place: 'CJG, kamer 2',
    participants: [...people],
    points: promised.map((agreementId) => ({ agreementId, minutes: 15 })),
  })
  const view = () => player.call<RoundTableView>(nadia, 'viewRoundTable', { params: { id: tableId } })
  const step = async (name: string) =>
    player.call(nadia, 'stepRoundTable', {
      params: { id: tableId },
      ifMatch: (await view()).version,
      body: { step: name },
    })

  yield tableMoment(world.day(-5), 0)
  await step('start')
  const { participants, points } = await view()
  for (const { id, steers } of participants)
    if (!steers)
      await player.call(nadia, 'markRoundTablePresence', { params: { id }, body: { presence: 'there' } })
  const decisions = [
    [
      karin,
      'Karin belt de werkgever uiterlijk donderdag over andere diensten',
      'Belt de werkgever over andere diensten',
      2,
    ],
    [elif, 'Elif gaat met Lotte bij twee gastouders kijken', 'Gaat met Lotte bij twee gastouders kijken', 6],
  ] as const
  for (const [index, [actor, sentence, title, days]] of decisions.entries()) {
    yield tableMoment(world.day(-5), 6 + index * 14)
    const point = points[index]
    if (!point) continue
    if (index > 0) await player.call(nadia, 'turnToPoint', { params: { id: point.id }, body: { to: 'open' } })
    const made = await player.call<{ id: string }>(nadia, 'decideAtTable', {
      params: { id: point.id },
      body: {
        sentence,
        title,
        promiserKind: 'worker',
        promiserId: actor.id,
        forPersonId: lotte,
        dueOn: addDays(world.day(-5), days + 5),
      },
    })
    await world.answer(nadia, { kind: 'worker', actor }, made.id, 'accept')
  }
  yield tableMoment(world.day(-5), 37)
  await step('close')
}

/** Tomorrow there is a table about what is late and at risk in the story of Terpstra. */
export async function* plannedTable(world: World): Story {
  const { nadia } = world.cast.workers
  yield world.at(-1, 16, 55)
  const { cases } = await world.player.call<CaseList>(nadia, 'listCases')
  const file = cases.find(({ household, role }) => household === 'Terpstra' && role === 'director')
  if (!file) return
  const proposal = await world.player.call<RoundTableProposal>(nadia, 'proposeRoundTable', {
    params: { id: file.id },
  })
  await plan(world, file.id, {
    day: world.day(1),
    time: '17:10',
    place: 'CJG, kamer 2',
    participants: proposal.people.filter((one) => one.proposed).map(({ kind, id }) => ({ kind, id })),
    points: proposal.points
      .filter((one) => one.proposed)
      .map(({ agreementId, minutes }) => ({ agreementId, minutes })),
  })
}

/** Also in the evening and on a day off: what the calendar of the demo holds differs per day on which it is started. */
async function plan(world: World, caseId: string, body: PlanRoundTableInput): Promise<string> {
  const { id } = await world.player.call<{ id: string }>(world.cast.workers.nadia, 'planRoundTable', {
    params: { id: caseId },
    body: { ...body, evenSo: true },
  })
  return id
}

/** So many minutes after ten past five in winter; an hour earlier in summer, when nobody notices. */
function tableMoment(day: PlainDate, minutes: number): Date {
  return new Date(Date.parse(`${day}T16:10:00Z`) + minutes * 60_000)
}
