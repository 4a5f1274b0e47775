import type { Actor } from '#platform/access/policy.ts'
import { daysBetween, type PlainDate } from '#shared/plain-date.ts'
import { daysOf, type ProgressKind } from '#slices/agreements/contract'
import type { Story } from '../simulator.ts'
import type { World } from '../world.ts'
import { askProof } from './proof.ts'

interface Line {
  readonly day: number
  readonly kind: ProgressKind
  readonly line: string
}

interface Asked {
  readonly title: string
  readonly result: string
  /** Days from today: asked, said yes (absent: not yet), due. */
  readonly asked: number
  readonly yes?: number
  readonly due: number
  readonly pulse: number | null
  readonly lines?: readonly Line[]
  /** Every week so many times from the due day on, of which the first were told on their day. */
  readonly weekly?: { readonly times: number; readonly told: number }
  /** Who directs wants to see that it was done. */
  readonly proof?: true
}

interface Household {
  readonly givenNames: string
  readonly familyName: string
  readonly born: string
  readonly goal: string
  readonly director: 'sjoerd' | 'amira' | 'nadia'
  readonly promises: readonly Asked[]
}

/** What Karin Postma of the Werkplein promised besides Terpstra: requests, check-ins, something late, something soon. */
const households: readonly Household[] = [
  {
    givenNames: 'Milan',
    familyName: 'Kuipers',
    born: '1998-04-11',
    goal: 'Ik wil met mijn handen werken.',
    director: 'sjoerd',
    promises: [
      {
        title: 'Werkgesprek bij de bakker',
        result: 'Milan weet of hij er op proef kan beginnen',
        asked: -20,
        yes: -19,
        due: 24,
        pulse: 7,
        lines: [
          { day: -15, kind: 'contact', line: 'Milan gebeld, hij wil graag vroeg beginnen.' },
          { day: -8, kind: 'work', line: 'Samen bij de bakker gekeken, gesprek staat gepland.' },
        ],
      },
      {
        title: 'Werkkleding geregeld',
        result: 'Schoenen en jas liggen klaar',
        asked: -18,
        yes: -18,
        due: 5,
        pulse: null,
        proof: true,
      },
    ],
  },
  {
    givenNames: 'Amina',
    familyName: 'Sow',
    born: '1989-09-02',
    goal: 'Nederlands leren terwijl ik werk.',
    director: 'amira',
    promises: [
      {
        title: 'Taalmaatje op de werkvloer',
        result: 'Amina oefent elke week een uur met een collega',
        asked: -21,
        yes: -20,
        due: -16,
        pulse: null,
        weekly: { times: 12, told: 2 },
      },
      {
        title: 'Inschrijving taalles',
        result: 'Amina begint in januari',
        asked: -12,
        yes: -11,
        due: 26,
        pulse: null,
        lines: [{ day: -3, kind: 'obstacle', line: 'De ochtendgroep zit vol, de school zoekt een andere.' }],
      },
    ],
  },
  {
    givenNames: 'Dewi',
    familyName: 'Lont',
    born: '1981-01-27',
    goal: 'Meer uren werken zonder schulden.',
    director: 'sjoerd',
    promises: [
      {
        title: 'Uitleg over werken naast een uitkering',
        result: 'Dewi weet wat zij overhoudt',
        asked: -2,
        due: 9,
        pulse: null,
      },
      {
        title: 'Bewijs van inkomen nakijken',
        result: 'De uitkering klopt',
        asked: -9,
        yes: -8,
        due: 17,
        pulse: null,
      },
    ],
  },
  {
    givenNames: 'Stef',
    familyName: 'Vos',
    born: '1976-06-19',
    goal: 'Weer op de vrachtwagen.',
    director: 'amira',
    promises: [
      {
        title: 'Proefweek bij de kwekerij',
        result: 'Stef werkt een week mee',
        asked: -25,
        yes: -24,
        due: -2,
        pulse: null,
      },
      {
        title: 'Rijbewijs C aangevraagd',
        result: 'De keuring is geboekt',
        asked: -16,
        yes: -15,
        due: 19,
        pulse: null,
        lines: [{ day: -6, kind: 'work', line: 'Formulier samen ingevuld en opgestuurd.' }],
      },
      {
        title: 'Sollicitatietraining vanaf december',
        result: 'Stef kan vier keer meedoen',
        asked: -1,
        due: 15,
        pulse: null,
      },
    ],
  },
]

interface Step {
  readonly day: number
  readonly act: () => Promise<void>
}

/** Plays the promises in the order of their days, each one through the real commands. */
export async function* ownPromises(world: World): Story {
  const { karin } = world.cast.workers
  const promiser = { kind: 'worker', actor: karin } as const
  const steps: Step[] = []
  yield world.at(-31, 10, 5)
  for (const one of households) {
    const director = world.cast.workers[one.director]
    const { caseId, personId, goalId } = await begin(world, director, one)
    for (const promise of one.promises) {
      let id = ''
      const due = promise.weekly ? firstOfWeeks(world, promise.due) : world.day(promise.due)
      steps.push({
        day: promise.asked,
        act: async () => {
          id = await world.agree(director, caseId, promiser, {
            goalId,
            title: promise.title,
            result: promise.result,
            forPersonId: personId,
            dueOn: due,
            pulseDays: promise.pulse,
            ...(promise.weekly && { repeats: { unit: 'week', every: 1, times: promise.weekly.times } }),
          })
        },
      })
      const { yes } = promise
      if (yes !== undefined)
        steps.push({ day: yes, act: () => world.answer(director, promiser, id, 'accept') })
      const { weekly } = promise
      for (const on of weekly ? daysOf({ unit: 'week', every: 1 }, due, weekly.told) : [])
        steps.push({
          day: daysBetween(world.day(0), on),
          act: () => world.answer(director, promiser, id, 'keep'),
        })
      if (promise.proof && yes !== undefined)
        steps.push({ day: yes + 1, act: () => askProof(world, director, id, 2) })
      for (const { day, kind, line } of promise.lines ?? [])
        steps.push({ day, act: () => world.progress(karin, id, { day: world.day(day), kind, line }) })
    }
  }
  for (const { day, act } of steps.sort((a, b) => a.day - b.day)) {
    yield world.at(day, 11, 20)
    await act()
  }
}

/** The day, or one shortly before it, from which three weeks in a row have no holiday: two are told, the third is open. */
function firstOfWeeks(world: World, day: number): PlainDate {
  const first = world.day(day)
  const third = daysOf({ unit: 'week', every: 1 }, first, 3).at(-1)
  return third && daysBetween(first, third) === 14 ? first : firstOfWeeks(world, day - 1)
}

/** A person with one question, directed by somebody, with a goal in the plan. */
export async function begin(
  world: World,
  director: Actor,
  { givenNames, familyName, born, goal }: Pick<Household, 'givenNames' | 'familyName' | 'born' | 'goal'>,
) {
  const personId = await world.person({
    givenNames,
    familyName,
    born,
    phone: `06 0000 55 ${born.slice(-2)}`,
    street: 'Stationsweg',
    houseNumber: born.slice(-2),
    postcode: '9999 AD',
    city: 'Rondveld',
  })
  const report = await world.report(personId, [{ ownWords: goal, wishedEffect: '', lifeDomains: ['work'] }])
  const caseId = await world.decide(report.id, {
    weight: 'light',
    reasons: ['one-question'],
    directorId: String(director.id),
    memberIds: [personId],
  })
  const goalId = await world.goal(director, caseId, { ownWords: goal, lifeDomain: 'work' })
  return { caseId, personId, goalId }
}

/** A duty by law that waits for the yes or no of a resident. */
export async function* asksDuty(world: World): Story {
  const { sjoerd } = world.cast.workers
  yield world.at(-2, 13, 30)
  const { caseId, personId, goalId } = await begin(world, sjoerd, {
    givenNames: 'Noor',
    familyName: 'Aalbers',
    born: '1993-10-08',
    goal: 'Werk dat past bij de schooltijden.',
  })
  yield world.at(-1, 9, 50)
  await world.agree(
    sjoerd,
    caseId,
    { kind: 'resident', id: personId },
    {
      goalId,
      title: 'Inschrijven als werkzoekende',
      result: 'Werkgevers kunnen Noor vinden',
      forPersonId: personId,
      dueOn: world.day(12),
      pulseDays: null,
      duty: {
        ground: 'pw-work',
        duty: 'U moet zich inschrijven als werkzoekende.',
        consequence: 'U kunt een tijd minder uitkering krijgen.',
      },
    },
  )
}
