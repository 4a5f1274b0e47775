import type { Actor } from '#platform/access/policy.ts'
import { addDays } from '#shared/plain-date.ts'
import { familyNames, firstNames, streets } from '../names.ts'
import type { Story } from '../simulator.ts'
import type { Promiser, World } from '../world.ts'
import { type Promise_, type Template, templates, type Who } from './templates.ts'

export interface HouseholdSetup {
  readonly director: Actor
  /** Day of the report, counted back from today. */
  readonly start: number
  /** How often something goes wrong: 0 never, 1 always. */
  readonly trouble: number
  readonly members?: number
  /** Still waits for its plan: the term runs on. */
  readonly unplanned?: boolean
  /** Extra rounds of the same promises, for a household with very many of them. */
  readonly rounds?: number
}

interface Running {
  readonly id: string
  readonly promiser: Promiser
  readonly due: number
  readonly pulse: number | null
  /** What will become of it, decided by chance when it starts. */
  readonly fate: 'kept' | 'late' | 'silent' | 'at-risk' | 'broken' | 'countered' | 'unanswered'
}

/** A household out of a template: reported, decided, planned and carried out, day by day, with its own luck. */
export async function* household(world: World, setup: HouseholdSetup): Story {
  const { random } = world
  const { director, start } = setup
  const template = random.pick(templates)
  yield world.at(start, random.int(8, 15), random.int(0, 59))
  const members = await makePeople(world, setup.members ?? random.int(1, 4))
  const [central = ''] = members
  const report = await world.report(
    central,
    questionsOf(template),
    random.pick(['phone', 'counter', 'referral']),
  )

  const decided = start + random.int(1, 4)
  yield world.at(decided, random.int(8, 15), random.int(0, 59))
  const heavy = template.goals.length > 1
  const caseId = await world.decide(report.id, {
    weight: heavy ? 'heavy' : 'light',
    reasons: heavy ? ['several-domains'] : ['one-question'],
    directorId: String(director.id),
    memberIds: members,
  })

  if (setup.unplanned) return
  const planned = decided + random.int(3, 9)
  yield world.at(planned, random.int(9, 14))
  const goals: string[] = []
  for (const goal of template.goals) {
    const [label, baseline, target, unit] = goal.measure
    goals.push(
      await world.goal(director, caseId, {
        ownWords: goal.words,
        lifeDomain: goal.domain,
        indicator: { label, baseline, target, unit },
      }),
    )
  }
  const running: Running[] = []
  for (let round = 0; round < (setup.rounds ?? 1); round++) {
    for (const promise of template.promises) {
      running.push(await promiseIt(world, setup, { caseId, goals, members, planned, promise, round }))
    }
  }
  yield* carryOut(world, director, planned, running)
}

async function makePeople(world: World, count: number): Promise<string[]> {
  const { random } = world
  const [infix, familyName] = random.pick(familyNames)
  const address = {
    street: random.pick(streets),
    houseNumber: String(random.int(1, 180)),
    postcode: `9999 A${random.pick(['A', 'B', 'C', 'D', 'E'])}`,
    city: 'Rondveld',
  }
  const ids: string[] = []
  for (let position = 0; position < count; position++) {
    const kind = random.chance(0.5) ? 'woman' : 'man'
    const age = position === 0 ? random.int(28, 84) : position === 1 ? random.int(25, 70) : random.int(3, 21)
    const birth = addDays(world.today, -age * 365 - random.int(0, 364))
    const givenNames = random.pick(firstNames[kind])
    const reach =
      position === 0
        ? {
            phone: `06 0000 ${random.int(10, 99)} ${random.int(10, 99)}`,
            email: `${givenNames.normalize('NFD').replace(/\W/g, '').toLowerCase()}.${ids.length}${random.int(100, 999)}@inwoner.example`,
          }
        : {}
    const differs = { givenNames, infix, familyName, born: birth, ...reach, ...address }
    ids.push(await world.person(differs))
  }
  return ids
}

function questionsOf(template: Template) {
  const first = {
    ownWords: template.question,
    wishedEffect: template.effect,
    lifeDomains: [...template.domains],
  }
  if (!template.asksOn) return [first]
  return [
    first,
    { ownWords: template.asksOn.question, lifeDomains: [...template.asksOn.domains], askedOn: true },
  ]
}

interface Place {
  readonly caseId: string
  readonly goals: readonly string[]
  readonly members: readonly string[]
  readonly planned: number
  readonly promise: Promise_
  readonly round: number
}

async function promiseIt(world: World, setup: HouseholdSetup, place: Place): Promise<Running> {
  const { random } = world
  const { promise, planned, round } = place
  const due = planned + promise.due + round * 9 + random.int(0, 6)
  const promiser = await findPromiser(world, setup.director, place, promise.who)
  const id = await world.agree(setup.director, place.caseId, promiser, {
    goalId: place.goals[promise.goal] ?? place.goals[0] ?? '',
    title: round === 0 ? promise.title : `${promise.title}, deel ${round + 1}`,
    forPersonId: place.members[(promise.goal + round) % place.members.length] ?? '',
    dueOn: world.day(due),
    pulseDays: promise.pulse,
    joint: random.chance(0.5),
  })
  return { id, promiser, due, pulse: promise.pulse, fate: fateOf(world, setup.trouble, promise) }
}

function fateOf({ random }: World, trouble: number, promise: Promise_): Running['fate'] {
  if (!random.chance(trouble)) return 'kept'
  const organisation = promise.who.kind === 'organisation'
  const fates: Running['fate'][] = [
    'late',
    'broken',
    ...(promise.pulse ? (['silent', 'at-risk'] as const) : []),
  ]
  return random.pick(organisation ? [...fates, 'countered', 'unanswered'] : fates)
}

async function findPromiser(world: World, director: Actor, place: Place, who: Who): Promise<Promiser> {
  const central = place.members[0] ?? ''
  switch (who.kind) {
    case 'resident':
      return { kind: 'resident', id: central }
    case 'worker':
      return { kind: 'worker', actor: world.cast.workers[who.key] }
    case 'organisation':
      return { kind: 'organisation', id: world.cast.partners[who.key], name: who.key }
    case 'network': {
      const strength = world.random.pick(['strong', 'normal', 'strained'])
      const known = { memberId: central, otherName: who.name, kind: who.tie, strength }
      return { kind: 'network', id: await world.network(director, place.caseId, known) }
    }
  }
}

/** Answers, check-ins and endings in the order of their days. */
async function* carryOut(world: World, director: Actor, planned: number, running: readonly Running[]): Story {
  const { random } = world
  const steps = running.flatMap((one) => stepsOf(world, director, planned, one))
  for (const step of steps.sort((a, b) => a.day - b.day)) {
    yield world.at(step.day, random.int(8, 16), random.int(0, 59))
    await step.act()
  }
}

interface Step {
  readonly day: number
  readonly act: () => Promise<unknown>
}

function stepsOf(world: World, director: Actor, planned: number, one: Running): Step[] {
  const { random } = world
  const accepted = planned + random.int(1, 4)
  const answer = (command: 'accept' | 'keep' | 'counter', input = {}) =>
    world.answer(director, one.promiser, one.id, command, input)
  const pulse = (reply: 'on-track' | 'at-risk', words = '') =>
    world.pulse(director, one.promiser, one.id, reply, words)
  if (one.fate === 'unanswered') return []
  if (one.fate === 'countered') {
    return [
      {
        day: accepted,
        act: () => answer('counter', { dueOn: world.day(one.due + 14), remark: 'Eerder lukt het ons niet.' }),
      },
    ]
  }
  const steps: Step[] = [{ day: accepted, act: () => answer('accept') }]
  const rhythm = one.pulse ?? 0
  const heard: number[] = []
  for (let day = accepted + rhythm; rhythm > 0 && day < one.due - 1; day += rhythm) heard.push(day)
  const told = one.fate === 'silent' ? heard.slice(0, Math.floor(heard.length / 2)) : heard
  const last = told.at(-1)
  for (const day of told) {
    const risky = one.fate === 'at-risk' && day === last
    steps.push({
      day,
      act: () => (risky ? pulse('at-risk', 'Er is een wachtlijst bij ons.') : pulse('on-track')),
    })
  }
  if (one.fate === 'kept') steps.push({ day: one.due - random.int(0, 1), act: () => answer('keep') })
  if (one.fate === 'broken') {
    steps.push({
      day: one.due + 2,
      act: () => world.steer(director, one.id, 'break', { remark: 'Niet gelukt, ook niet na bellen.' }),
    })
  }
  return steps
}
