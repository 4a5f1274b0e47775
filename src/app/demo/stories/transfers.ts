import type { DirectedCases, Transfers } from '#slices/transfers/contract'
import type { Story } from '../simulator.ts'
import type { World } from '../world.ts'

/** One household that changed hands and is still looked along with, one that is offered, and a director who is away this week. */
export async function* transfers(world: World): Story {
  const { nadia, sjoerd, amira } = world.cast.workers
  const householdsOf = async (actor: typeof nadia) => {
    const query = { workerId: String(actor.id) }
    const { cases } = await world.player.call<DirectedCases>(actor, 'viewDirectedCases', { query })
    return cases.filter(({ household, phase }) => household !== 'Terpstra' && phase === 'carrying-out')
  }
  const propose = (from: typeof nadia, caseId: string, words: string, days: Record<string, string>) =>
    world.player.call<{ ids: string[] }>(from, 'proposeTransfer', {
      body: { cases: [{ caseId, words }], toId: sjoerd.id, ...days },
    })

  yield world.at(-9, 9, 35)
  const [given] = await householdsOf(amira)
  if (given) {
    await propose(amira, given.id, 'Bel liever dan te mailen. Op woensdag is niemand thuis.', {
      talkOn: world.day(-6),
      switchOn: world.day(-3),
      untilOn: world.day(9),
    })
    yield world.at(-8, 13, 15)
    const { transfers: mine } = await world.player.call<Transfers>(sjoerd, 'viewTransfers')
    const offered = mine.find(({ caseId, state }) => caseId === given.id && state === 'proposed')
    if (offered)
      await world.player.call(sjoerd, 'stepTransfer', {
        params: { id: offered.id },
        ifMatch: offered.version,
        body: { step: 'accept' },
      })
  }

  yield world.at(-2, 15, 40)
  const offered = (await householdsOf(nadia)).at(-1)
  if (offered) {
    await propose(nadia, offered.id, 'Hier helpt het om eerst samen koffie te drinken.', {
      talkOn: world.day(4),
      switchOn: world.day(12),
      untilOn: world.day(23),
    })
  }

  yield world.at(-1, 7, 50)
  await world.player.call(amira, 'coverAbsence', {
    body: { workerId: amira.id, standInId: sjoerd.id, fromOn: world.day(-1), untilOn: world.day(5) },
  })
}
