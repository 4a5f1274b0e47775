import type { Actor } from '#platform/access/policy.ts'
import type { Config } from '#platform/config.ts'
import { execute, inTransaction } from '#platform/db/database.ts'
import { systemContext } from '#platform/jobs/runner.ts'
import type { OpenedPostgres } from '#platform/postgres/index.ts'
import type { Services } from '#platform/services.ts'
import { addDays, addMonths, dayOf, type PlainDate } from '#shared/plain-date.ts'
import { askPulses } from '#slices/agreements'
import { countOwnEmployer } from '#slices/choices'
import { moveDueTransfers } from '#slices/transfers'
import { askVerdicts } from '#slices/verdicts'
import { openServices } from '../application.ts'
import { BsnSupply } from './bsn-supply.ts'
import { foundMunicipality, hasOrganisations } from './municipality.ts'
import { Player } from './player.ts'
import { progressBar } from './progress.ts'
import { Random } from './random.ts'
import { type Story, simulate } from './simulator.ts'
import { advice } from './stories/advice.ts'
import { agenda } from './stories/agenda.ts'
import { breakthroughs } from './stories/breakthroughs.ts'
import { cards } from './stories/cards.ts'
import { choices } from './stories/choices.ts'
import { consultHours } from './stories/consults.ts'
import { enteredTwice } from './stories/duplicates.ts'
import { escalations } from './stories/escalations.ts'
import { callBacks, neighbourhoodQuestions, toldByOthers, webReports } from './stories/front-door.ts'
import { glossary } from './stories/glossary.ts'
import { household } from './stories/household.ts'
import { meetings } from './stories/meetings.ts'
import { outreach } from './stories/outreach.ts'
import { asksDuty, ownPromises } from './stories/own-promises.ts'
import { referrals } from './stories/referrals.ts'
import { closedTable, plannedTable } from './stories/round-tables.ts'
import { routes } from './stories/routes.ts'
import { safety } from './stories/safety.ts'
import { stepVerdicts } from './stories/step-verdicts.ts'
import { teamAgenda } from './stories/team-agenda.ts'
import { promises, standingStill } from './stories/terms.ts'
import { terpstra } from './stories/terpstra.ts'
import { transfers } from './stories/transfers.ts'
import { inhabitants, waitingReport } from './stories/waiting.ts'
import { waitingLists } from './stories/waiting-lists.ts'
import { changedWeights, ownCriteria, shortQuestions } from './stories/weights.ts'
import { work } from './stories/work.ts'
import { World } from './world.ts'

export interface DemoOptions {
  readonly config: Config
  readonly postgres: OpenedPostgres
  readonly log: (line: string) => void
  /** People in the municipality; the default is small enough for the first start. */
  readonly inhabitants?: number
  readonly months?: number
  readonly seed?: number
  /** The moment at which the history ends; this one unless told. */
  readonly now?: Date
}

/** Plays the history of fictional Rondveld, once, into an empty database. A half-played one is refused, not repaired. */
export async function ensureDemo(options: DemoOptions): Promise<void> {
  const founded = new Date(`${startOf(options)}T05:00:00Z`)
  const services = await openServices({ ...options, founded })
  try {
    const { tenantId } = services
    const state = await demoState(services, tenantId)
    if (state === 'played') return
    if (state === 'half') {
      throw new Error('an earlier demo was cut off half-way; remove the data folder and start again')
    }
    await play(services, options)
  } finally {
    await services.db.close()
  }
}

async function play(services: Services & { tenantId: string }, options: DemoOptions): Promise<void> {
  const { clock } = services
  const { now = new Date() } = options
  const today = dayOf(now)
  const months = monthsOf(options)
  const tenantId = services.tenantId as Parameters<typeof foundMunicipality>[1]
  clock.setTo(new Date(`${startOf(options)}T05:00:00Z`))
  await nameIt(services, tenantId)
  const people = options.inhabitants ?? 400
  const cast = await foundMunicipality(
    services,
    tenantId,
    addDays(addMonths(today, -months), -30),
    extraDirectors(people, months),
  )
  const player = new Player(services)
  const random = new Random(options.seed ?? 20261124)
  const world = new World({ player, cast, random, bsns: new BsnSupply(), today })
  const bar = progressBar(`Playing ${months} months of Rondveld`)
  const stories = castStories(world, people, months)
  await simulate(clock, stories, now, async (day, share) => {
    bar.show(share)
    // The last weeks see the work of each night; older check-ins were answered anyway.
    if (now.getTime() - day.getTime() < 21 * 86_400_000) {
      await moveDueTransfers(systemContext(services, tenantId))
      await askPulses(systemContext(services, tenantId))
      await askVerdicts(systemContext(services, tenantId))
      await countOwnEmployer(systemContext(services, tenantId))
    }
  })
  bar.done(`${player.commands} commands`)
  await markPlayed(services, tenantId)
}

/** The story of Terpstra takes ten weeks, so a shorter history would begin before the municipality does. */
function monthsOf({ months = 3 }: DemoOptions): number {
  return Math.max(3, months)
}

/** The first day of the history. */
function startOf(options: DemoOptions): PlainDate {
  return addDays(addMonths(dayOf(options.now ?? new Date()), -monthsOf(options)), -14)
}

/** About so many households that one director has under the ceiling. */
const householdsPerDirector = 30
/** Share of the inhabitants' households that ask for help in a year, as the figures of middle-sized municipalities have it. */
const yearlyShare = 0.0125

/** Who lives through what: fixed by the seed. The default fits in the first start; a full municipality spreads over more directors. */
function castStories(world: World, people: number, months: number): Story[] {
  const { nadia, sjoerd, amira } = world.cast.workers
  const { random } = world
  const span = months * 30
  const stories: Story[] = [
    glossary(world),
    outreach(world),
    cards(world),
    promises(world, -span - 13),
    terpstra(world),
    ownPromises(world),
    asksDuty(world),
    stepVerdicts(world),
    inhabitants(world, -span - 10, Math.max(0, people - 150)),
    callBacks(world),
    toldByOthers(world),
    neighbourhoodQuestions(world),
    webReports(world),
    ...choices(world),
  ]
  const add = (director: Actor, count: number, trouble: number) => {
    for (let index = 0; index < count; index++) {
      stories.push(household(world, { director, start: -random.int(25, span), trouble }))
    }
  }
  add(nadia, 34, 0.11)
  add(sjoerd, 18, 0.16)
  add(amira, 10, 0.16)
  for (const director of world.cast.moreDirectors)
    add(director, Math.round(householdsPerDirector * (months / 6)), 0.14)
  stories.push(household(world, { director: sjoerd, start: -60, trouble: 0.15, members: 10, rounds: 12 }))
  stories.push(enteredTwice(world, -6))
  for (const start of [-38, -33, -20])
    stories.push(household(world, { director: nadia, start, trouble: 0, unplanned: true }))
  for (let index = 0; index < 11; index++) stories.push(waitingReport(world, -random.int(0, 34)))
  stories.push(standingStill(world), agenda(world), consultHours(world), meetings(world))
  stories.push(waitingLists(world), advice(world), breakthroughs(world), transfers(world), referrals(world))
  stories.push(ownCriteria(world), shortQuestions(world), changedWeights(world), safety(world))
  stories.push(closedTable(world), plannedTable(world), escalations(world), ...work(world))
  stories.push(routes(world), teamAgenda(world))
  return stories
}

/** Directors beyond the three by name, so that nobody carries more than fits. */
function extraDirectors(people: number, months: number): number {
  const households = people * yearlyShare * (months / 12)
  return people <= 1000 ? 0 : Math.ceil(households / (householdsPerDirector * (months / 6)))
}

async function nameIt(services: Services, tenantId: string): Promise<void> {
  const settings = { tenantId, actorId: null, now: services.clock.now(), system: true }
  await inTransaction(services.db, settings, (trx) =>
    execute(trx, "update municipality set code = '9999', name = 'Gemeente Rondveld' where tenant_id = $1", [
      tenantId,
    ]),
  )
}

const playedKey = 'demo-played'
const nobodyId = '00000000-0000-7000-8000-000000000000'

async function markPlayed(services: Services, tenantId: string): Promise<void> {
  const settings = { tenantId, actorId: nobodyId, now: services.clock.now(), system: true }
  await inTransaction(services.db, settings, (trx) =>
    execute(trx, "insert into draft (tenant_id, actor_id, key, content) values ($1, $2, $3, '{}')", [
      tenantId,
      nobodyId,
      playedKey,
    ]),
  )
}

async function demoState(services: Services, tenantId: string): Promise<'none' | 'half' | 'played'> {
  const settings = { tenantId, actorId: nobodyId, now: services.clock.now(), system: true }
  return inTransaction(services.db, settings, async (trx) => {
    const rows = await execute(
      trx,
      'select 1 from draft where tenant_id = $1 and actor_id = $2 and key = $3',
      [tenantId, nobodyId, playedKey],
    )
    if (rows.length > 0) return 'played'
    return (await hasOrganisations(trx, tenantId)) ? 'half' : 'none'
  })
}
