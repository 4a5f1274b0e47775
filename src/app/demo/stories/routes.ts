import type { CaseList } from '#slices/direction/contract'
import type { CaseRoute, RouteStep } from '#slices/routes/contract'
import type { Story } from '../simulator.ts'
import type { World } from '../world.ts'

interface Plan {
  readonly who: string
  /** Days from today. */
  readonly from: number
  readonly until: number
  readonly parties?: readonly { readonly who: string; readonly say: string }[]
}

/**
 * The route of Rob to work: five steps by three organisations, one skipped, with days for nobody and two hands at once. And one
 * of another household, where the application was withdrawn.
 */
export async function* routes(world: World): Story {
  const { nadia, karin, sjoerd } = world.cast.workers
  const { player } = world
  yield world.at(-38, 11, 20)
  const { cases } = await player.call<CaseList>(nadia, 'listCases')
  const caseId = cases.find(({ household }) => household === 'Terpstra')?.id
  if (caseId === undefined) return
  const at = { params: { id: caseId } }
  const view = () => player.call<CaseRoute>(nadia, 'viewCaseRoute', at)
  const { members, organisations } = await view()
  const rob = members.find(({ name }) => name === 'Rob')?.id ?? null
  const idOf = (who: string): string => {
    const found = organisations.find(({ name }) => name === who)
    if (!found) throw new Error(`no organisation ${who}`)
    return found.id
  }
  const named = async (name: string): Promise<RouteStep> => {
    const step = (await view()).steps.find((one) => one.name.nl === name)
    if (!step) throw new Error(`no step ${name}`)
    return step
  }
  const planned = ({ who, from, until, parties = [] }: Plan) => ({
    organisationId: idOf(who),
    parties: parties.map(({ who: other, say }) => ({ organisationId: idOf(other), say })),
    fromOn: world.day(from),
    untilOn: world.day(until),
  })
  const plan = async (name: string, input: Plan): Promise<void> => {
    const { id, version } = await named(name)
    await player.call(nadia, 'changeRouteStep', { params: { id }, ifMatch: version, body: planned(input) })
  }
  const take = async (who: typeof nadia, name: string, command: string, more: object = {}): Promise<void> => {
    const { id, version } = await named(name)
    await player.call(who, 'takeRouteStep', { params: { id }, ifMatch: version, body: { command, ...more } })
  }

  const codes = ['work-talk', 'work-decision', 'work-plan', 'work-trial', 'work-aftercare']
  await player.call(nadia, 'adoptRoute', { ...at, body: { kind: 'work', personId: rob, codes } })
  await plan('Gesprek over werk en inkomen', { who: 'CJG', from: -38, until: -34 })
  await plan('Besluit over de uitkering', {
    who: 'Werkplein',
    from: -33,
    until: -12,
    parties: [{ who: 'CJG', say: 'is-told' }],
  })
  await take(nadia, 'Gesprek over werk en inkomen', 'begin')
  yield world.at(-34, 15, 5)
  await take(nadia, 'Gesprek over werk en inkomen', 'finish')
  yield world.at(-33, 9, 30)
  await take(karin, 'Besluit over de uitkering', 'begin')
  yield world.at(-20, 14, 10)
  await take(nadia, 'Plan naar werk', 'skip', { reason: 'Staat al in het plan van het gezin.' })
  await plan('Werk op proef', {
    who: 'Werkplein',
    from: -9,
    until: 6,
    parties: [{ who: 'Fietspunt Van Rijn', say: 'carries-out' }],
  })
  await plan('Nazorg op het werk', { who: 'Werkplein', from: 20, until: 62 })
  yield world.at(-12, 10, 45)
  await take(karin, 'Besluit over de uitkering', 'finish')
  yield world.at(-9, 9, 15)
  await take(karin, 'Werk op proef', 'begin')
  yield world.at(-2, 16, 20)
  await player.call(nadia, 'addRouteStep', {
    ...at,
    body: {
      name: 'Begeleiding op de werkvloer',
      purpose: 'Joost helpt u op weg in de werkplaats.',
      lifeDomains: ['work'],
      personId: rob,
      place: 5,
      ...planned({ who: 'Fietspunt Van Rijn', from: -1, until: 6 }),
    },
  })
  yield world.at(-7, 13, 30)
  const { cases: others } = await player.call<CaseList>(sjoerd, 'listCases')
  const other = others.find(({ role }) => role === 'director')?.id
  if (other === undefined) return
  const there = { params: { id: other } }
  await player.call(sjoerd, 'adoptRoute', {
    ...there,
    body: { kind: 'debt', personId: null, codes: ['debt-talk', 'debt-decision'] },
  })
  yield world.at(-6, 10, 15)
  const { steps } = await player.call<CaseRoute>(sjoerd, 'viewCaseRoute', there)
  const decision = steps.find(({ code }) => code === 'debt-decision')
  if (decision)
    await player.call(sjoerd, 'takeRouteStep', {
      params: { id: decision.id },
      ifMatch: decision.version,
      body: { command: 'withdraw', saidBy: 'de inwoner zelf, door de telefoon', on: world.day(-7) },
    })
}
