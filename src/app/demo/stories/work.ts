import type { Actor } from '#platform/access/policy.ts'
import type { CaseList } from '#slices/direction/contract'
import { answerOffer, answerProfile } from '#slices/work'
import type { CaseWork, Places } from '#slices/work/contract'
import type { Story } from '../simulator.ts'
import type { Promiser, World } from '../world.ts'
import { placesByDay } from './work-places.ts'

const unknown = {
  ...{ hoursMin: null, hoursMax: null, days: null, parts: null, travelMinutes: null, means: null },
  ...{ languages: null, licences: null, sectors: null, needs: null, wishes: null, burdens: null },
}

const mechanic = {
  ...unknown,
  wants: 'Ik wil best werken, maar niet te veel.',
  can: '22 jaar monteur bij een garage. Kan goed uitleggen.',
  hoursMin: 12,
  hoursMax: 20,
  days: ['mon', 'tue', 'thu', 'fri'],
  parts: ['morning', 'afternoon'],
  travelMinutes: 20,
  means: ['bike', 'foot'],
  languages: ['nl'],
  licences: ['b'],
  sectors: ['technical'],
  needs: ['rhythm'],
  wishes: ['with-hands', 'small-team', 'paid'],
  burdens: ['nights', 'changing'],
}

const young = {
  ...unknown,
  wants: 'Iets met mijn handen. Niet weer de hele dag in een klas.',
  can: 'Sleutelt aan brommers, hielp een zomer bij de fietsenmaker.',
  hoursMin: 24,
  hoursMax: 36,
  days: ['mon', 'tue', 'wed', 'thu', 'fri'],
  travelMinutes: 30,
  means: ['bike', 'public'],
  languages: ['nl', 'en'],
  sectors: ['technical', 'green'],
  needs: ['guidance'],
  wishes: ['with-hands', 'paid', 'learning'],
}

const gardener = {
  ...unknown,
  wants: 'Naar buiten. Thuis komen de muren op mij af.',
  can: 'Had een moestuin, is handig met gereedschap.',
  hoursMax: 20,
  days: ['mon', 'tue', 'wed', 'thu'],
  parts: ['morning'],
  travelMinutes: 25,
  means: ['bike'],
  sectors: ['green'],
  needs: ['guidance', 'rhythm'],
  wishes: ['outside', 'small-team'],
  burdens: ['customers', 'noise'],
}

const worker = {
  ...unknown,
  wants: 'Weer gewoon aan het werk.',
  can: 'Werkte in een magazijn en in de schoonmaak.',
  hoursMin: 16,
  hoursMax: 36,
  days: ['mon', 'tue', 'wed', 'thu', 'fri'],
  languages: ['nl'],
  licences: ['b', 'forklift', 'vog'],
  needs: [],
  burdens: [],
}

/** Who guided somebody to a start: on which day, to which place, and the benefit a month before and after. */
const starts = [
  ['sjoerd', -44, 'Inpakken en verzenden', 130_900, 0],
  ['amira', -43, 'Hulp in de huishouding', 130_900, 61_500],
  ['sjoerd', -41, 'Inpakken en verzenden', 187_000, 0],
  ['amira', -40, 'Inpakken en verzenden', 130_900, 42_000],
  ['sjoerd', -38, 'Inpakken en verzenden', 130_900, 0],
  ['amira', -37, 'Hulp in de huishouding', 187_000, 0],
  ['sjoerd', -15, 'Inpakken en verzenden', 130_900, 0],
] as const

/** Ids of places by title, as they come on the list. */
type Known = Map<string, string>

/** Places to work and learn; a mechanic who met one, a young man whose offer is silent, somebody on trial, seven who started. */
export function work(world: World): Story[] {
  const known: Known = new Map()
  return [
    workPlaces(world, known),
    terpstraAtWork(world, known),
    onTrial(world, known),
    started(world, known),
  ]
}

async function* workPlaces(world: World, known: Known): Story {
  const { nadia } = world.cast.workers
  for (const [organisation, day, facts] of placesByDay(world)) {
    yield world.at(day, 11, 25)
    const { organisations } = await world.player.call<Places>(nadia, 'listWorkPlaces')
    const at = organisations.find(({ name }) => name === organisation)
    const body = { ...facts, organisationId: at?.id, contactId: at?.contacts[0]?.id ?? null }
    const { id } = await world.player.call<{ id: string }>(nadia, 'addWorkPlace', { body })
    known.set(String(facts.title), id)
  }
}

function note(world: World, who: Actor, caseId: string, personId: string, content: object) {
  const body = { personId, after: 0, source: 'together', content }
  return world.player.call<{ id: string }>(who, 'noteWorkProfile', { params: { id: caseId }, body })
}

async function offerTo(
  world: World,
  who: Actor,
  caseId: string,
  body: { personId: string; placeId: string; despite?: string },
): Promise<string> {
  const made = await world.player.call<{ id: string }>(who, 'makeWorkOffer', { params: { id: caseId }, body })
  return made.id
}

async function wants(world: World, personId: string, offerId: string, words: string): Promise<void> {
  await world.player.act(world.resident(personId), 'own-work.answer', (context) =>
    answerOffer(context, offerId, true, words),
  )
}

function step(world: World, who: Actor, id: string, ifMatch: number, body: object) {
  return world.player.call<{ agreementIds: string[] }>(who, 'stepWorkOffer', {
    params: { id },
    ifMatch,
    body,
  })
}

function workOf(world: World, who: Actor, caseId: string): Promise<CaseWork> {
  return world.player.call<CaseWork>(who, 'viewCaseWork', { params: { id: caseId } })
}

async function casesOf(world: World, who: Actor) {
  const { cases } = await world.player.call<CaseList>(who, 'listCases')
  return cases.filter(({ role }) => role === 'director')
}

/** Rob met the bicycle shop; for Joris school was offered and nobody heard anything since. */
async function* terpstraAtWork(world: World, known: Known): Story {
  const { nadia } = world.cast.workers
  yield world.at(-18, 13, 50)
  const file = (await casesOf(world, nadia)).find(({ household }) => household === 'Terpstra')
  if (!file) return
  const { people } = await workOf(world, nadia, file.id)
  const idOf = (given: string): string => people.find(({ givenNames }) => givenNames === given)?.id ?? ''
  const [rob, joris] = [idOf('Rob'), idOf('Joris')]
  await note(world, nadia, file.id, joris, young)
  await offerTo(world, nadia, file.id, {
    personId: joris,
    placeId: known.get('Fietstechniek, niveau 2') ?? '',
  })
  yield world.at(-13, 10, 15)
  const profile = await note(world, nadia, file.id, rob, mechanic)
  const shop = { personId: rob, placeId: known.get('Fietsen nakijken en repareren') ?? '' }
  const offer = await offerTo(world, nadia, file.id, shop)
  yield world.at(-12, 18, 30)
  await world.player.act(world.resident(rob), 'own-work.answer', (context) =>
    answerProfile(context, profile.id, true, ''),
  )
  await wants(world, rob, offer, 'Joost ken ik nog. Dat lijkt me wel wat.')
  yield world.at(-5, 11, 5)
  await step(world, nadia, offer, 2, { step: 'introduce' })
}

/** Somebody works in the gardens for four weeks, to see whether it fits. */
async function* onTrial(world: World, known: Known): Story {
  const { amira, sjoerd } = world.cast.workers
  yield world.at(-14, 9, 35)
  const found = (await gardenerOf(world, amira)) ?? (await gardenerOf(world, sjoerd))
  if (!found) return
  const { who, caseId, personId, goalId } = found
  await note(world, who, caseId, personId, gardener)
  const placeId = known.get('Binnentuinen bijhouden') ?? ''
  const despite = 'Tillen hoeft niet, dat is met de ploeg besproken.'
  const offer = await offerTo(world, who, caseId, { personId, placeId, despite })
  yield world.at(-13, 19, 10)
  await wants(world, personId, offer, 'Lekker buiten. Ik wil het proberen.')
  yield world.at(-10, 10, 40)
  const trial = { step: 'start-trial', trialUntil: world.day(18), goalId }
  const [place, own] = (await step(world, who, offer, 2, trial)).agreementIds
  const ilse: Promiser = { kind: 'organisation', id: world.cast.partners.ilse, name: 'Ilse Kamp' }
  if (place) await world.answer(who, ilse, place, 'accept')
  if (own) await world.answer(who, { kind: 'resident', id: personId }, own, 'accept')
}

/** A grown-up of a household whose plan runs, and to whom nothing was offered. */
async function gardenerOf(world: World, who: Actor) {
  for (const { id: caseId, household } of await casesOf(world, who)) {
    const { people, goals, offers } = await workOf(world, who, caseId)
    const person = people.find(({ age }) => age !== null && age >= 27 && age < 67)
    const [goal] = goals
    if (person && goal && offers.length === 0 && household !== 'Terpstra')
      return { who, caseId, personId: person.id, goalId: goal.id }
  }
  return undefined
}

/** Seven people who started within a few weeks, with what that did to their benefit. */
async function* started(world: World, known: Known): Story {
  const { workers } = world.cast
  const taken = new Set<string>()
  for (const [name, day, title, before, after] of starts) {
    yield world.at(day, 14, 30)
    const who = workers[name]
    for (const { id } of await casesOf(world, who)) {
      if (taken.has(id)) continue
      taken.add(id)
      const { people } = await workOf(world, who, id)
      const person = people.find(({ age }) => age !== null && age >= 27 && age < 67)
      if (!person) continue
      await note(world, who, id, person.id, worker)
      const placeId = known.get(title) ?? ''
      const offer = await offerTo(world, who, id, { personId: person.id, placeId })
      await wants(world, person.id, offer, '')
      await step(world, who, offer, 2, { step: 'start' })
      const effect = after === 0 ? 'ended' : 'partly'
      const body = { effect, fromOn: world.day(day), before, after, basis: 'Loonstrook en beschikking' }
      await world.player.call(who, 'recordWorkOutflow', { params: { id: offer }, ifMatch: 3, body })
      break
    }
  }
}
