import type { OwnCard } from '#slices/organisations/contract'
import type { WorkerKey } from '../municipality.ts'
import type { Story } from '../simulator.ts'
import type { World } from '../world.ts'

interface Said {
  readonly topics: readonly string[]
  readonly targetGroups: readonly string[]
  readonly ages?: readonly [number, number]
  readonly languages?: readonly string[]
  readonly reachNote?: string
  readonly standIn?: WorkerKey
}

const said: Partial<Record<WorkerKey, Said>> = {
  esra: {
    topics: ['toeslagen', 'bijzondere bijstand', 'kwijtschelding'],
    targetGroups: [],
    languages: ['nl', 'tr', 'en'],
    standIn: 'karin',
  },
  henk: {
    topics: ['beslag en beslagvrije voet', 'schuldhulp voor ondernemers'],
    targetGroups: ['self-employed', 'elderly'],
    ages: [18, 120],
    reachNote: 'Het liefst voor tien uur.',
    standIn: 'sjoerd',
  },
  nadia: {
    topics: ['gezinnen met veel hulpverleners', 'ouders uit elkaar'],
    targetGroups: ['parents', 'youth'],
    languages: ['nl', 'ar', 'fr'],
    standIn: 'elif',
  },
  sjoerd: {
    topics: ['mantelzorg en respijtzorg', 'dementie thuis'],
    targetGroups: ['elderly', 'carers'],
    ages: [55, 120],
    standIn: 'henk',
  },
  amira: {
    topics: ['schulden bij jongeren', 'eerste huurwoning'],
    targetGroups: ['youth', 'newcomers'],
    ages: [16, 27],
    languages: ['nl', 'en', 'so'],
    reachNote: 'App eerst, dan bel ik terug.',
    standIn: 'karin',
  },
  karin: {
    topics: ['werk naast school', 'jongeren zonder startkwalificatie'],
    targetGroups: ['youth'],
    ages: [16, 26],
    standIn: 'esra',
  },
  elif: {
    topics: ['spanning rond school', 'kinderen van ouders met schulden'],
    targetGroups: ['children', 'youth', 'parents'],
    ages: [0, 18],
    languages: ['nl', 'tr'],
    standIn: 'nadia',
  },
}

/** Amira works four days at the Werkplein; the others' hours come with the agenda. */
const amiraWeek = [1, 2, 3, 4].map((weekday) => ({
  weekday,
  from: '08:30',
  until: '17:00',
  place: 'Werkplein',
  postId: null,
}))

/** Everybody fills in the own card. */
export async function* cards(world: World): Story {
  yield world.at(-21, 8)
  await world.player.call(world.cast.workers.amira, 'setWorkingHours', {
    body: { fromOn: world.day(-21), hours: amiraWeek },
  })
  yield world.at(-20, 8)
  const { workers } = world.cast
  for (const [key, { ages, standIn, languages, reachNote, ...card }] of Object.entries(said)) {
    const actor = workers[key as WorkerKey]
    const { knowledge, phone, version } = await world.player.call<OwnCard>(actor, 'viewOwnCard')
    await world.player.call(actor, 'changeOwnCard', {
      ifMatch: version,
      body: {
        ...card,
        knowledge,
        phone,
        ageFrom: ages?.[0] ?? null,
        ageUntil: ages?.[1] ?? null,
        languages: languages ?? ['nl'],
        reachNote: reachNote ?? '',
        standInId: standIn ? workers[standIn].id : null,
      },
    })
  }
}
