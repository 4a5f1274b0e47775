import type { Actor } from '#platform/access/policy.ts'
import { addDays, weekday } from '#shared/plain-date.ts'
import type { HelpOption } from '#slices/organisations/contract'
import { familyNames, firstNames, streets } from '../names.ts'
import { Random } from '../random.ts'
import type { Story } from '../simulator.ts'
import type { World } from '../world.ts'

interface Setup {
  /** Comes from the organisation whose help is chosen. */
  readonly worker: Actor
  readonly own: string
  readonly other: string
  readonly lifeDomain: 'parenting' | 'self-care'
  readonly question: string
  readonly effect: string
  /** Day of the last choice, counted back from today. */
  readonly last: number
  readonly explains: string
}

/** Two seconded assessors who choose their own employer more than colleagues do: one still alone with it, one who told why. */
export function choices(world: World): Story[] {
  const { bram, sanne } = world.cast.workers
  return [
    norm(world),
    choosing(world, {
      worker: bram,
      own: 'Gezinsbegeleiding De Kring',
      other: 'Gezinscoach De Stek',
      lifeDomain: 'parenting',
      question: 'Onze zoon luistert niet meer en er is elke avond ruzie.',
      effect: 'rust aan tafel',
      last: -19,
      explains:
        'Van De Kring weet ik wie er komt en wanneer. Van De Stek wist ik niet dat er plek was; ik ga daar kennismaken.',
    }),
    choosing(world, {
      worker: sanne,
      own: 'Hulp bij het huishouden De Wending',
      other: 'Huishoudelijke hulp De Linde',
      lifeDomain: 'self-care',
      question: 'Het huis schoonhouden lukt mij niet meer alleen.',
      effect: 'een schoon huis, zonder dat het mij sloopt',
      last: -3,
      explains: '',
    }),
  ]
}

/** Comparing starts when the works council agreed. */
async function* norm(world: World): Story {
  const span = 75
  yield world.at(-span, 9)
  await world.player.call(world.cast.workers.wim, 'setChoiceNorm', {
    body: {
      months: 6,
      minimum: 8,
      minimumPeers: 3,
      margin: 20,
      aloneDays: 14,
      active: true,
      agreedOn: world.day(-span - 12),
      fromOn: world.day(-span),
    },
  })
}

async function* choosing(world: World, setup: Setup): Story {
  const { henk, iris, mo } = world.cast.workers
  // Chance of its own: the rest of the municipality stays as it is.
  const random = new Random(setup.last)
  const turns = [
    ...Array.from({ length: 8 }, (_, index) => ({ by: setup.worker, own: index !== 3 })),
    ...[henk, iris, mo].flatMap((by) => Array.from({ length: 4 }, (_, index) => ({ by, own: index === 0 }))),
  ]
    .map((turn) => ({ ...turn, at: random.next() }))
    .sort((one, other) => one.at - other.at)
  const { options } = await world.player.call<{ options: HelpOption[] }>(setup.worker, 'viewHelpOptions', {
    query: { domains: setup.lifeDomain },
  })
  const first = setup.last - 50
  for (const [index, { by, own }] of turns.entries()) {
    const day = onWorkday(world, first + Math.round((index * 50) / (turns.length - 1)))
    yield world.at(day, random.int(8, 15), random.int(0, 59))
    await decideOne(world, setup, { random, by, options, name: own ? setup.own : setup.other })
  }
  if (setup.explains === '') return
  yield world.at(setup.last + 4, 16)
  const { signals } = await world.player.call<{ signals: { id: string; version: number }[] }>(
    setup.worker,
    'viewOwnChoices',
  )
  for (const { id, version } of signals)
    await world.player.call(setup.worker, 'explainChoices', {
      params: { id },
      ifMatch: version,
      body: { explanation: setup.explains },
    })
}

/** The day itself, or the Friday before a weekend. */
function onWorkday(world: World, day: number): number {
  return day - ([2, 0, 0, 0, 0, 0, 1][weekday(world.day(day))] ?? 0)
}

async function decideOne(
  world: World,
  setup: Setup,
  one: {
    readonly random: Random
    readonly by: Actor
    readonly options: readonly HelpOption[]
    readonly name: string
  },
): Promise<void> {
  const { random, by, options, name } = one
  const [infix, familyName] = random.pick(familyNames)
  const person = await world.person({
    givenNames: random.pick([...firstNames.woman, ...firstNames.man]),
    infix,
    familyName,
    born: addDays(world.today, -random.int(30, 80) * 365 - random.int(0, 364)),
    street: random.pick(streets),
    houseNumber: String(random.int(181, 239)),
    postcode: '9997 AB',
    city: 'Rondveld',
  })
  const { lifeDomain, question: ownWords, effect: wishedEffect } = setup
  const report = await world.report(person, [{ ownWords, wishedEffect, lifeDomains: [lifeDomain] }])
  const chosen = options.find((option) => option.name === name)
  await world.decide(
    report.id,
    {
      weight: 'referred',
      reasons: ['one-question'],
      referredTo: chosen?.organisationId ?? '',
      options: chosen ? [chosen.id] : [],
      considered: options
        .filter(({ ring }) => ring < (chosen?.ring ?? 0))
        .map(({ id: optionId }) => ({ optionId, verdict: 'not-enough' as const })),
    },
    by,
  )
}
