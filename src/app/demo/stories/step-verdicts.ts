import type { VerdictAnswer } from '#slices/verdicts/contract'
import type { Story } from '../simulator.ts'
import type { World } from '../world.ts'
import { begin } from './own-promises.ts'
import { askProof, keepWithProof } from './proof.ts'

interface Said {
  readonly director: 'nadia' | 'amira'
  readonly givenNames: string
  readonly familyName: string
  readonly born: string
  readonly goal: string
  readonly title: string
  readonly result: string
  readonly answer: VerdictAnswer
  readonly words: string
  readonly shared: boolean
  readonly call: boolean
  /** The line with which it was shown that it was done. */
  readonly proof?: string
}

/** What Karin Postma did for others, and what they said when they were asked. */
const told: readonly Said[] = [
  {
    director: 'amira',
    givenNames: 'Farid',
    familyName: 'Azzouzi',
    born: '1984-02-17',
    goal: 'Weer werken in de bouw.',
    title: 'Gesprek met het uitzendbureau',
    result: 'Farid weet welke baan er is',
    answer: 'not',
    words: 'Er was niemand die mijn naam wist, ik heb een uur gewacht.',
    shared: false,
    call: false,
  },
  {
    director: 'nadia',
    givenNames: 'Ineke',
    familyName: 'Postmus',
    born: '1962-12-03',
    goal: 'Weer onder de mensen komen.',
    title: 'Plek bij de kringloopwinkel',
    result: 'Ineke kan twee ochtenden helpen',
    answer: 'well',
    words: 'Karin ging de eerste keer met mij mee, dat was precies goed.',
    shared: true,
    call: false,
  },
  {
    director: 'nadia',
    givenNames: 'Yusuf',
    familyName: 'Tahiri',
    born: '1990-07-21',
    goal: 'Een vaste baan met vaste uren.',
    title: 'Hulp bij de sollicitatiebrief',
    result: 'De brief is verstuurd',
    answer: 'little',
    words: 'De brief is weg, maar ik snap nog niet wat er in staat.',
    shared: false,
    call: false,
    proof: 'De brief aan het transportbedrijf, verstuurd op het postkantoor.',
  },
]

/** Promises that were kept, the question that followed, and three answers. */
export async function* stepVerdicts(world: World): Story {
  const { workers } = world.cast
  const { karin } = workers
  const promiser = { kind: 'worker', actor: karin } as const
  yield world.at(-20, 9, 10)
  const people: { said: Said; caseId: string; goalId: string; personId: string; id: string }[] = []
  for (const said of told) {
    const director = workers[said.director]
    const { caseId, personId, goalId } = await begin(world, director, said)
    const id = await world.agree(director, caseId, promiser, {
      goalId,
      title: said.title,
      result: said.result,
      forPersonId: personId,
      dueOn: world.day(-6),
      pulseDays: null,
    })
    await world.answer(director, promiser, id, 'accept')
    people.push({ said, caseId, goalId, personId, id })
  }
  yield world.at(-8, 15, 20)
  for (const { said, id } of people) {
    if (said.proof === undefined) await world.answer(workers[said.director], promiser, id, 'keep')
    else {
      await askProof(world, workers[said.director], id, 2)
      await keepWithProof(world, karin, id, { day: world.day(-8), line: said.proof, ifMatch: 3 })
    }
  }
  yield world.at(-7, 10, 40)
  const last = people.at(-1)
  if (last) await tieTwo(world, last)
  if (last) await waitForStep(world, last)
  yield world.at(-5, 19, 5)
  for (const { said, personId } of people) await world.tellHelped(personId, said)
}

const next = [
  { title: 'Proefdag bij de fietsenmaker', result: 'Yusuf weet of het werk past', due: 16 },
  { title: 'Contract bespreken', result: 'Yusuf kent zijn uren en loon', due: 30 },
] as const

/** What comes after: the contract waits for the day on trial, and is to be seen. */
async function tieTwo(
  world: World,
  { caseId, goalId, personId }: { caseId: string; goalId: string; personId: string },
) {
  const { karin, nadia } = world.cast.workers
  const promiser = { kind: 'worker', actor: karin } as const
  const ids: string[] = []
  for (const { due, ...promise } of next) {
    const id = await world.agree(nadia, caseId, promiser, {
      ...promise,
      goalId,
      forPersonId: personId,
      dueOn: world.day(due),
      pulseDays: null,
    })
    await world.answer(nadia, promiser, id, 'accept')
    ids.push(id)
  }
  const [first, second] = ids
  if (first === undefined || second === undefined) return
  await world.player.call(nadia, 'setAgreementWait', {
    params: { id: second },
    ifMatch: 2,
    body: { on: first, daysAfter: 14 },
  })
  await askProof(world, nadia, second, 3)
}

/** What waits for a step of the route, from the start. */
async function waitForStep(
  world: World,
  { caseId, goalId, personId }: { caseId: string; goalId: string; personId: string },
) {
  const { nadia } = world.cast.workers
  const { id } = await world.player.call<{ id: string }>(nadia, 'addRouteStep', {
    params: { id: caseId },
    body: {
      name: 'Keuring door de bedrijfsarts',
      purpose: '',
      lifeDomains: ['work'],
      personId,
      organisationId: null,
      parties: [],
      fromOn: world.day(20),
      untilOn: world.day(33),
    },
  })
  await world.agree(
    nadia,
    caseId,
    { kind: 'resident', id: personId },
    {
      goalId,
      title: 'Werkschoenen uitzoeken',
      result: 'De schoenen passen bij het werk',
      forPersonId: personId,
      dueOn: world.day(40),
      pulseDays: null,
      waits: { kind: 'route-step', on: id, daysAfter: 7 },
    },
  )
}
