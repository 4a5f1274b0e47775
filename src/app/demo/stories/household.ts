import type { Actor } from '#platform/access/policy.ts'
import { addDays } from '#shared/plain-date.ts'
import { familyNames, firstNames, streets } from '../names.ts'
import type { Story } from '../simulator.ts'
import type { Promiser, World } from '../world.ts'
import { type Fate, type Running, stepsOf } from './fates.ts'
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
  const network = new Map<string, string>()
  for (let round = 0; round < (setup.rounds ?? 1); round++) {
    for (const promise of template.promises) {
      running.push(
        await promiseIt(world, setup, { caseId, goals, members, planned, promise, round, network }),
      )
    }
  }
  yield* carryOut(world, director, planned, running)
  const last = Math.max(...running.map(({ due }) => due))
  yield* evaluate(world, director, caseId, central, last + random.int(28, 45))
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
  const { question, domains } = template.asksOn
  return [first, { ownWords: question, lifeDomains: [...domains], ...(domains[0] && { signal: domains[0] }) }]
}

interface Place {
  readonly caseId: string
  readonly goals: readonly string[]
  readonly members: readonly string[]
  readonly planned: number
  readonly promise: Promise_
  readonly round: number
  /** People of the own network by name, who help more than once. */
  readonly network: Map<string, string>
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
  return {
    id,
    caseId: place.caseId,
    promiser,
    due,
    pulse: promise.pulse,
    fate: fateOf(world, setup.trouble, promise),
  }
}

function fateOf({ random }: World, trouble: number, promise: Promise_): Fate {
  if (!random.chance(trouble)) return 'kept'
  const organisation = promise.who.kind === 'organisation'
  const fates: Fate[] = ['late', 'broken', ...(promise.pulse ? (['silent', 'at-risk'] as const) : [])]
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
      const helper = place.network.get(who.name)
      if (helper) return { kind: 'network', id: helper }
      const strength = world.random.pick(['strong', 'normal', 'strained'])
      const known = { memberId: central, otherName: who.name, kind: who.tie, strength }
      const id = await world.network(director, place.caseId, known)
      place.network.set(who.name, id)
      return { kind: 'network', id }
    }
  }
}

/** Answers, check-ins and endings in the order of their moments. */
async function* carryOut(world: World, director: Actor, planned: number, running: readonly Running[]): Story {
  const steps = running.flatMap((one) => stepsOf(world, director, planned, one))
  for (const step of steps.sort((a, b) => a.at.getTime() - b.at.getTime())) {
    yield step.at
    await step.act()
  }
}

/** Once nothing is open: the end report, the resident's verdict beside it, and the case closes. */
async function* evaluate(
  world: World,
  director: Actor,
  caseId: string,
  personId: string,
  day: number,
): Story {
  const { random, player } = world
  yield world.at(day, random.int(8, 16), random.int(0, 59))
  const view = await world.viewCase(director, caseId)
  for (const { id, version } of view.goals) {
    const result = random.pick(['achieved', 'achieved', 'partly', 'not'] as const)
    const explanation = {
      achieved: 'Het is gelukt zoals afgesproken.',
      partly: 'Een deel is gelukt.',
      not: 'Dit is niet gelukt.',
    }
    await player.call(director, 'reportResult', {
      params: { id },
      ifMatch: version,
      body: { result, explanation: explanation[result] },
    })
    if (random.chance(0.7)) await world.verdict(personId, id, random.chance(0.8) ? result : 'partly')
  }
  yield world.at(day + 3, random.int(8, 16))
  const { version, goals } = await world.viewCase(director, caseId)
  const weightVerdict = goals.length > 1 && version % 3 === 0 ? 'too-heavy' : 'right'
  await player.call(director, 'moveCasePhase', {
    params: { id: caseId },
    ifMatch: version,
    body: { phase: 'closed', weightVerdict },
  })
}
