import type { Story } from '../simulator.ts'
import type { World } from '../world.ts'

/** Contacts that nobody asked for: a door, a counter, a schoolyard; one became a report, one waits for today. */
export async function* outreach(world: World): Story {
  const { player } = world
  const { nadia, esra, elif } = world.cast.workers
  yield world.at(-24, 10)
  const person = await world.person({
    givenNames: 'Jan',
    familyName: 'Oldenburg',
    born: '1944-02-11',
    phone: '06 0000 71 10',
    street: 'Iepenpad',
    houseNumber: '7',
    postcode: '9999 AH',
    city: 'Rondveld',
  })
  const first = await player.call<{ id: string }>(nadia, 'recordOutreach', {
    body: {
      metOn: world.day(-24),
      placeKind: 'home',
      place: 'Iepenpad',
      noticed:
        'Gordijnen dicht, brievenbus vol. Hij deed open, hij eet slecht sinds zijn vrouw er niet meer is.',
      offered: 'De open tafel van De Schakel. Hij denkt erover na.',
      basis: 'agreed',
      knows: true,
      personId: person,
      againOn: world.day(-10),
    },
  })
  yield world.at(-15, 11)
  await player.call(elif, 'recordOutreach', {
    body: {
      metOn: world.day(-15),
      placeKind: 'school',
      place: 'schoolplein De Regenboog',
      noticed: 'Drie moeders zeggen los van elkaar dat de huiswerkklas te vol zit.',
      offered: 'Ik vraag het na bij de bibliotheek.',
      basis: 'nobody',
      againOn: world.day(6),
    },
  })
  yield world.at(-10, 14)
  await player.call(nadia, 'followOutreach', {
    params: { id: first.id },
    ifMatch: 1,
    body: { outcome: 'again', againOn: world.day(0) },
  })
  yield world.at(-3, 9)
  await player.call(esra, 'recordOutreach', {
    body: {
      metOn: world.day(-3),
      placeKind: 'counter',
      noticed:
        'Een vrouw kwam voor een paspoort en vroeg twee keer of haar man dat kon zien. Ze wilde niets zeggen.',
      offered: 'Het kaartje van Veilig Thuis, zonder naam erop.',
      basis: 'nobody',
    },
  })
}
