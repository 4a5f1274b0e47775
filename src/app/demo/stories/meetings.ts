import type { Actor } from '#platform/access/policy.ts'
import { dayOffReason } from '#shared/calendar.ts'
import { addDays, type PlainDate, weekday } from '#shared/plain-date.ts'
import type { Glossary } from '#slices/glossary/contract'
import type { MeetingView } from '#slices/meetings/contract'
import type { Story } from '../simulator.ts'
import type { World } from '../world.ts'

type NewMeeting = Readonly<Record<string, unknown>> & { readonly firstDay: PlainDate }

/** Where colleagues meet: a theme meeting that was, one with a word on its agenda, a training that is full, a closed group. */
export async function* meetings(world: World): Story {
  const { amira, anne, elif, esra, henk, karin, nadia, peter, ruud, sjoerd } = world.cast.workers
  const plan = async (by: Actor, meeting: NewMeeting): Promise<string> =>
    (await world.player.call<{ id: string }>(by, 'planMeeting', { body: { evenSo: true, ...meeting } })).id
  const join = (who: Actor, id: string) =>
    world.player.call(who, 'signUpForMeeting', { params: { id }, body: { evenSo: true } })

  yield world.at(-48, 9, 20)
  const past = await plan(nadia, {
    kind: 'theme',
    title: 'Schulden en schaamte aan de keukentafel',
    about: 'Hoe begin je over geld, en wat doe je met post die niet open mag?',
    domains: ['debts', 'mental-health'],
    leaderIds: [amira.id],
    place: 'Werkplein, zaal 2',
    firstDay: workday(world, -24, 2),
    from: '15:00',
    until: '16:30',
    minimum: 4,
    places: 16,
    points: 1.5,
  })
  yield world.at(-44, 12, 5)
  for (const who of [nadia, karin, elif, henk]) await join(who, past)
  await world.player.call(karin, 'putMeetingPoint', {
    params: { id: past },
    body: { body: 'Brieven openen mét iemand: wie doet dat al?' },
  })

  yield world.at(-16, 11)
  await keepAttendance(world, amira, past, [
    [nadia, 'present'],
    [karin, 'present'],
    [elif, 'excused'],
    [henk, 'present'],
    [esra, 'present'],
  ])

  yield world.at(-9, 10, 30)
  await plan(ruud, {
    kind: 'intervision',
    title: 'Intervisie regie en toegang',
    domains: ['parenting'],
    memberIds: [nadia.id, sjoerd.id, henk.id, elif.id, karin.id],
    place: 'CJG, Marktplein 3',
    firstDay: workday(world, 12, 2),
    everyWeeks: 4,
    times: 3,
    from: '15:00',
    until: '16:30',
  })
  const training = await plan(anne, {
    kind: 'training',
    title: 'Motiverende gespreksvoering, tweedaagse',
    about: 'Je oefent met acteurs hoe je naast iemand blijft staan die nog niet wil of kan.',
    domains: ['mental-health', 'work'],
    roles: ['front-desk', 'assessor', 'director', 'professional'],
    ledBy: 'Hanneke Blom, trainer',
    place: 'stadskantoor, raadzaal',
    firstDay: workday(world, 20, 1),
    everyWeeks: 2,
    times: 2,
    from: '09:00',
    until: '12:30',
    minimum: 3,
    places: 4,
    points: 4,
  })
  yield world.at(-7, 16)
  for (const who of [esra, sjoerd, amira, elif, karin, henk]) await join(who, training)

  yield world.at(-3, 9, 10)
  const coming = await plan(anne, {
    kind: 'theme',
    title: 'Eén woord, twee loketten',
    about: 'We leggen onze woorden naast elkaar en spreken af welke inwoners van ons horen.',
    domains: ['income', 'parenting'],
    leaderIds: [anne.id, peter.id],
    place: 'Buurthuis De Schakel',
    link: 'https://overleg.rondveld.example/een-woord',
    firstDay: workday(world, 8, 4),
    from: '15:00',
    until: '16:30',
    minimum: 6,
    places: 24,
  })
  yield world.at(-2, 15, 45)
  for (const who of [karin, henk, esra]) await join(who, coming)
  const { agenda } = await world.player.call<Glossary>(karin, 'viewGlossary')
  const words = agenda.find(({ kind }) => kind === 'same-word')
  if (words)
    await world.player.call(karin, 'putMeetingPoint', {
      params: { id: coming },
      body: { agendaItemId: words.id },
    })
  await world.player.call(henk, 'putMeetingPoint', {
    params: { id: coming },
    body: { body: 'Wat zegt de brief van de balie, en wat hoort de inwoner?' },
  })
}

/** The first day on a weekday (1 is Monday) so many days from today, and no holiday. */
function workday(world: World, ahead: number, on: number): PlainDate {
  let day = world.day(ahead)
  while (weekday(day) !== on) day = addDays(day, 1)
  return dayOffReason(day) === undefined ? day : addDays(day, ahead < 0 ? -7 : 7)
}

async function keepAttendance(
  world: World,
  by: Actor,
  id: string,
  marks: readonly (readonly [Actor, 'present' | 'excused'])[],
): Promise<void> {
  const { dates } = await world.player.call<MeetingView>(by, 'viewMeeting', { params: { id } })
  await world.player.call(by, 'markAttendance', {
    params: { id },
    body: {
      dateId: dates[0]?.id,
      marks: marks.map(([worker, presence]) => ({ workerId: worker.id, presence })),
    },
  })
}
