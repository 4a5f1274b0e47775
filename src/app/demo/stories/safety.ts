import type { CaseList } from '#slices/direction/contract'
import type { CaseSafety } from '#slices/safety/contract'
import type { Story } from '../simulator.ts'
import type { World } from '../world.ts'

/** Danger in one household with a note that is due for review, a Meldcode that waits for the talk, and an incident of yesterday. */
export async function* safety(world: World): Story {
  const { nadia, sjoerd, ruud } = world.cast.workers
  const { player } = world
  const at = (id: string, more: object) => ({ params: { id }, ...more })
  yield world.at(-24, 10, 25)
  const { cases } = await player.call<CaseList>(nadia, 'listCases')
  const running = cases.filter(
    ({ role, household, phase }) =>
      role === 'director' && household !== 'Terpstra' && phase === 'carrying-out',
  )
  const [first] = running
  const second = running.find(({ household, members }) => household !== first?.household && members > 1)
  if (!first || !second) return
  const membersOf = async (id: string) =>
    (await player.call<CaseSafety>(nadia, 'viewCaseSafety', at(id, {}))).members
  const [one] = await membersOf(first.id)
  const record = (body: object) => player.call(nadia, 'recordSafetyLine', at(first.id, { body }))
  await record({
    sort: 'worker',
    kind: 'never-alone',
    level: 'attention',
    what: 'Ga altijd met zijn tweeën op huisbezoek.',
    callFirstId: nadia.id,
    sinceOn: world.day(-24),
    reviewOn: world.day(4),
    told: true,
  })
  yield world.at(-20, 15, 50)
  await record({
    sort: 'danger',
    kind: 'threat',
    level: 'serious',
    personId: one?.id ?? null,
    what: 'De ex-partner dreigt langs te komen.',
    atOnce: 'Staat hij voor de deur: bel 112.',
    callFirstId: nadia.id,
    sinceOn: world.day(-21),
    reviewOn: world.day(40),
    told: true,
  })
  yield world.at(-13, 11, 15)
  const about = (await membersOf(second.id)).at(-1)
  if (about) {
    const { id } = await player.call<{ id: string }>(
      nadia,
      'startMeldcode',
      at(second.id, {
        body: {
          personId: about.id,
          on: world.day(-13),
          words: 'Op school viel op dat er thuis vaak hard wordt geschreeuwd. Twee keer te laat opgehaald.',
        },
      }),
    )
    yield world.at(-11, 14, 5)
    await player.call(
      nadia,
      'takeMeldcodeStep',
      at(id, {
        ifMatch: 1,
        body: {
          step: 'consult',
          on: world.day(-11),
          withWhom: 'Veilig Thuis (advies) en Elif Demir',
          words: 'Advies zonder naam. Eerst met de ouders praten, samen met de school.',
        },
      }),
    )
  }
  yield world.at(-1, 15, 20)
  await player.call(nadia, 'recordIncident', {
    body: {
      caseId: first.id,
      workerId: nadia.id,
      happenedOn: world.day(-1),
      happenedAt: '14:40',
      place: 'home-visit',
      kind: 'threat',
      seriousness: 'serious',
      what: 'De ex-partner stond in de gang, schreeuwde en liet ons er niet langs. Na tien minuten ging hij weg.',
      buddyId: sjoerd.id,
      steps: [
        { kind: 'police', ownerId: nadia.id, dueOn: world.day(2) },
        { kind: 'aftercare', ownerId: ruud.id, dueOn: world.day(5) },
      ],
    },
  })
}
