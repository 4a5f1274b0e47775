import type { CaseList } from '#slices/direction/contract'
import type { HelpOption } from '#slices/organisations/contract'
import type { PlaceOut, WaitingPlaces } from '#slices/waiting/contract'
import type { Story } from '../simulator.ts'
import type { World } from '../world.ts'

const lists = [
  ['Gezinsbegeleiding De Kring', ['Het is thuis niet veilig voor een kind', 'Een uithuisplaatsing dreigt']],
  ['Dagbesteding De Akker', ['De mantelzorger valt uit']],
  ['Woningaanpassing', ['Iemand kan het ziekenhuis niet uit']],
] as const

/** Three lists that fill and empty: enough leave to say how long it takes on the first, too few on the others. */
export async function* waitingLists(world: World): Story {
  const { nadia, peter, ruud, henk } = world.cast.workers
  yield world.at(-45, 9, 10)
  const { options } = await world.player.call<{ options: HelpOption[] }>(henk, 'viewHelpOptions')
  const ids: string[] = []
  for (const [name, criteria] of lists) {
    const optionId = options.find((option) => option.name === name)?.id
    const body = { optionId, criteria }
    ids.push((await world.player.call<{ id: string }>(peter, 'openWaitingList', { body })).id)
  }
  const [family = '', day = '', house = ''] = ids
  const joined = new Set<string>()
  const join = async (
    listId: string,
    priority?: { readonly rank: number; readonly why: string },
    newest = false,
  ) => {
    const { cases } = await world.player.call<CaseList>(nadia, 'listCases')
    const directed = cases.filter(({ role }) => role === 'director')
    const last = directed.toSorted((a, b) => a.openedOn.localeCompare(b.openedOn)).at(-1)
    const file = newest ? last : directed.find((one) => one !== last && !joined.has(one.id))
    const person = file && (await world.viewCase(nadia, file.id)).members[0]
    if (!file || !person) return
    joined.add(file.id)
    const { lists: known } = await world.player.call<{
      lists: { id: string; criteria: { id: string; rank: number }[] }[]
    }>(nadia, 'listWaitingLists')
    const criterionId = known
      .find(({ id }) => id === listId)
      ?.criteria.find(({ rank }) => rank === priority?.rank)?.id
    const reason = criterionId && priority ? { criterionId, priorityReason: priority.why } : {}
    await world.player.call<PlaceOut>(nadia, 'joinWaitingList', {
      params: { id: listId },
      body: { caseId: file.id, personId: person.id, ...reason },
    })
  }
  const first = async (): Promise<PlaceOut | undefined> =>
    (await world.player.call<WaitingPlaces>(ruud, 'viewWaitingList', { params: { id: family } })).places[0]
  for (const at of [-34, -31, -27, -24, -20, -17]) {
    yield world.at(at, 10, 30)
    await join(family)
  }
  for (const at of [-19, -14, -9, -5]) {
    yield world.at(at, 14, 30)
    const place = await first()
    if (place)
      await world.player.call(ruud, 'leaveWaitingList', {
        params: { id: place.id },
        ifMatch: place.version,
        body: { reason: at === -14 ? 'elsewhere' : 'placed', note: '' },
      })
  }
  yield world.at(-4, 9, 50)
  await join(family)
  await join(family, { rank: 1, why: 'Veilig Thuis is betrokken' })
  await join(day)
  await join(house)
  // Somebody whose account can be tried sees a place on Mijn plan.
  await join(day, undefined, true)
  yield world.at(-3, 11, 20)
  const place = await first()
  if (place)
    await world.player.call(ruud, 'inviteFromWaitingList', {
      params: { id: place.id },
      ifMatch: place.version,
      body: { replyBy: world.day(8) },
    })
}
