import type { Actor } from '#platform/access/policy.ts'
import type { CriteriaView } from '#slices/criteria/contract'
import type { CaseList } from '#slices/direction/contract'
import type { Story } from '../simulator.ts'
import type { World } from '../world.ts'

const child = {
  weights: ['light', 'heavy'],
  label: { nl: 'zorgen om een kind', en: 'worries about a child' },
  explain: {
    nl: 'Een kind heeft last van wat er thuis speelt.',
    en: 'A child suffers from what goes on at home.',
  },
} as const

/** The municipality publishes its own criteria: one more, and clearer words for another. */
export async function* ownCriteria(world: World): Story {
  const { player } = world
  const { anne } = world.cast.workers
  yield world.at(-24, 14)
  const { versions } = await player.call<CriteriaView>(anne, 'viewCriteria')
  const [current] = versions
  if (!current) return
  const items = current.items.map((item) =>
    item.code === 'more-than-two-parties'
      ? {
          ...item,
          explain: {
            nl: 'Meer dan twee organisaties helpen tegelijk, en zij hebben elkaar nodig.',
            en: 'More than two organisations help at the same time, and they need each other.',
          },
        }
      : item,
  )
  const body = { items: [...items.slice(0, 3), child, ...items.slice(3)] }
  await player.call(anne, 'publishCriteria', { ifMatch: current.version, body })
}

/** Some light plans turn out heavy, a few heavy ones light: the weight follows the household. */
export async function* changedWeights(world: World): Story {
  const { nadia, sjoerd, amira } = world.cast.workers
  yield world.at(-17, 10)
  for (const [director, count] of [
    [sjoerd, 4],
    [amira, 2],
  ] as const)
    await weigh(world, director, 'light', count, ['more-than-two-parties'])
  yield world.at(-11, 15)
  await weigh(world, nadia, 'heavy', 5, ['one-question'])
}

async function weigh(
  { player }: World,
  director: Actor,
  from: 'light' | 'heavy',
  count: number,
  reasons: readonly string[],
): Promise<void> {
  const { cases } = await player.call<CaseList>(director, 'listCases', { query: { closed: 'false' } })
  const chosen = cases
    .filter(
      ({ weight, role, household }) => weight === from && role === 'director' && household !== 'Terpstra',
    )
    .slice(-count)
  for (const { id } of chosen) {
    const { version } = await player.call<{ version: number }>(director, 'viewCase', { params: { id } })
    await player.call(director, 'weighCase', {
      params: { id },
      ifMatch: version,
      body: { weight: from === 'light' ? 'heavy' : 'light', reasons },
    })
  }
}

const askers = ['Aarts', 'Bosma', 'Coenen', 'Dijkstra', 'Evers', 'Fransen', 'Gerritsen', 'Hofman'] as const

/** Short questions that are answered or handed on at once, without a case; some come back. */
export async function* shortQuestions(world: World): Story {
  const { player, cast } = world
  const { organisations } = await player.call<{ organisations: readonly { id: string }[] }>(
    cast.workers.henk,
    'viewDirectory',
  )
  const referredTo = organisations[0]?.id ?? ''
  const people: string[] = []
  const ask = async (personId: string, weight: 'answered' | 'referred'): Promise<void> => {
    const words = { ownWords: 'Waar kan ik een formulier laten nakijken?', wishedEffect: '' }
    const report = await world.report(personId, [{ ...words, lifeDomains: ['income'] }], 'counter')
    const referral = weight === 'referred' ? { referredTo } : {}
    await world.decide(report.id, { weight, reasons: ['one-question'], memberIds: [], ...referral })
  }
  for (let index = 0; index < askers.length * 2; index++) {
    yield world.at(-66 + index * 2, 11, index)
    const personId = await world.person({
      givenNames: index % 2 === 0 ? 'Riet' : 'Joop',
      familyName: askers[index >> 1] ?? askers[0],
      born: `${1941 + index * 2}-0${1 + (index % 9)}-1${index % 10}`,
      postcode: '9998 AK',
      street: 'Elzenhof',
      houseNumber: String(3 + index * 4),
      city: 'Rondveld',
    })
    people.push(personId)
    await ask(personId, index < 10 ? 'answered' : 'referred')
  }
  for (const [index, personId] of people.slice(0, 5).entries()) {
    yield world.at(-20 + index * 3, 10, 30)
    await ask(personId, 'answered')
  }
}
