import type { DB } from '#db'
import { execute, type Transaction } from '#platform/db/database.ts'
import { newId } from '#platform/new-id.ts'
import { type OwnCardRow, ownCard } from './reads.ts'

/** Master data comes from the municipality's set-up (here: the demo), not from screens. */
export async function insertOrganisation(
  trx: Transaction<DB>,
  tenantId: string,
  organisation: { name: string; kind: string; phone: string | null },
): Promise<string> {
  const id = newId()
  await trx
    .insertInto('organisation')
    .values({ tenant_id: tenantId, id, ...organisation })
    .execute()
  return id
}

export async function insertTeam(
  trx: Transaction<DB>,
  tenantId: string,
  team: { organisation_id: string; name: string },
): Promise<string> {
  const id = newId()
  await trx
    .insertInto('team')
    .values({ tenant_id: tenantId, id, ...team })
    .execute()
  return id
}

export interface NewWorker {
  readonly subject: string
  readonly name: string
  readonly role: string
  readonly organisation_id: string
  readonly team_id: string | null
  readonly phone: string
  readonly email: string
  readonly knowledge: string[]
  readonly topics?: string[]
  readonly target_groups?: string[]
  readonly age_from?: number
  readonly age_until?: number
  readonly reach_note?: string
  readonly languages: string[]
  readonly active_from: string
  readonly ceiling_points: number
}

export async function insertWorker(
  trx: Transaction<DB>,
  tenantId: string,
  worker: NewWorker,
): Promise<string> {
  const id = newId()
  const { team_id, ...row } = worker
  await trx
    .insertInto('worker')
    .values({ tenant_id: tenantId, id, ...row })
    .execute()
  if (team_id) {
    await trx
      .insertInto('post')
      .values({ tenant_id: tenantId, id: newId(), worker_id: id, team_id, from_date: worker.active_from })
      .execute()
  }
  return id
}

/** A further place of a worker, also at another employer. */
export async function insertPost(
  trx: Transaction<DB>,
  tenantId: string,
  post: { readonly workerId: string; readonly teamId: string; readonly from: string },
): Promise<string> {
  const id = newId()
  await trx
    .insertInto('post')
    .values({ tenant_id: tenantId, id, worker_id: post.workerId, team_id: post.teamId, from_date: post.from })
    .execute()
  return id
}

export async function insertPartner(
  trx: Transaction<DB>,
  tenantId: string,
  partner: { organisation_id: string; name: string; email: string; phone: string },
): Promise<string> {
  const id = newId()
  await trx
    .insertInto('partner')
    .values({ tenant_id: tenantId, id, ...partner })
    .execute()
  return id
}

export async function insertOptions(
  trx: Transaction<DB>,
  tenantId: string,
  options: readonly {
    ring: number
    name: string
    detail: string
    life_domains: string[]
    yearly_price: number
    wait_days: number | null
    organisation_id: string | null
  }[],
): Promise<void> {
  if (options.length === 0) return
  await trx
    .insertInto('help_option')
    .values(options.map((option) => ({ tenant_id: tenantId, id: newId(), ...option })))
    .execute()
}

export interface NewCounter {
  readonly organisation_id: string
  readonly name: string
  readonly place: string
  readonly phone: string
  readonly knowledge: string[]
  readonly topics: string[]
  readonly target_groups: string[]
  readonly age_from: number | null
  readonly age_until: number | null
  readonly languages: string[]
  readonly walk_in: boolean
  readonly contact_worker_id: string | null
  readonly contact_partner_id: string | null
}

/** A counter with its opening hours per weekday. */
export async function insertCounter(
  trx: Transaction<DB>,
  tenantId: string,
  counter: NewCounter,
  hours: readonly { weekday: number; from: string; until: string }[],
): Promise<string> {
  const id = newId()
  await trx
    .insertInto('counter')
    .values({ tenant_id: tenantId, id, ...counter })
    .execute()
  if (hours.length > 0) {
    await trx
      .insertInto('counter_hours')
      .values(
        hours.map(({ weekday, from, until }) => ({
          tenant_id: tenantId,
          id: newId(),
          counter_id: id,
          weekday,
          from_time: from,
          until_time: until,
        })),
      )
      .execute()
  }
  return id
}

export async function insertSchoolContact(
  trx: Transaction<DB>,
  tenantId: string,
  contact: {
    school_id: string
    at: 'youth-centre' | 'attendance'
    worker_id: string | null
    partner_id: string | null
  },
): Promise<void> {
  await trx
    .insertInto('school_contact')
    .values({ tenant_id: tenantId, id: newId(), ...contact })
    .execute()
}

/** The own card, locked until the change is stored. */
export async function lockCard(trx: Transaction<DB>, workerId: string): Promise<OwnCardRow | undefined> {
  await execute(trx, 'select 1 from worker where tenant_id = app_tenant() and id = $1 for update', [workerId])
  const { text, values } = ownCard(workerId)
  const [row] = await execute<OwnCardRow>(trx, text, [...values])
  return row
}

export async function saveCard(
  trx: Transaction<DB>,
  workerId: string,
  card: Omit<OwnCardRow, 'id' | 'version'>,
): Promise<void> {
  await execute(
    trx,
    `update worker set knowledge = $2, topics = $3, target_groups = $4, age_from = $5, age_until = $6, languages = $7,
        reach_note = $8, stand_in_id = $9, phone = $10, card_version = card_version + 1
      where tenant_id = app_tenant() and id = $1`,
    [
      workerId,
      card.knowledge,
      card.topics,
      card.targetGroups,
      card.ageFrom,
      card.ageUntil,
      card.languages,
      card.reachNote,
      card.standInId,
      card.phone,
    ],
  )
}

/** A partner who has not left. */
export async function findPartner(trx: Transaction<DB>, tenantId: string, id: string, today: string) {
  return trx
    .selectFrom('partner')
    .innerJoin('organisation', (join) =>
      join
        .onRef('organisation.tenant_id', '=', 'partner.tenant_id')
        .onRef('organisation.id', '=', 'partner.organisation_id'),
    )
    .select([
      'partner.id',
      'partner.name',
      'partner.email',
      'partner.phone',
      'organisation.name as organisation',
    ])
    .where('partner.tenant_id', '=', tenantId)
    .where('partner.id', '=', id)
    .where((eb) => eb.or([eb('partner.active_until', 'is', null), eb('partner.active_until', '>=', today)]))
    .executeTakeFirst()
}

export async function findWorker(trx: Transaction<DB>, tenantId: string, id: string, today: string) {
  return trx
    .selectFrom('worker')
    .select(['id', 'name', 'role', 'phone', 'email'])
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .where('active_from', '<=', today)
    .where((eb) => eb.or([eb('active_until', 'is', null), eb('active_until', '>=', today)]))
    .executeTakeFirst()
}

/** Help that fits one of these life domains, and these options by id. */
export async function optionsById(
  trx: Transaction<DB>,
  tenantId: string,
  lifeDomains: readonly string[],
  ids: readonly string[],
): Promise<{ id: string; ring: number; lifeDomains: string[] }[]> {
  return execute(
    trx,
    `select id, ring, life_domains as "lifeDomains" from help_option
     where tenant_id = $1::uuid and (life_domains && $2::text[] or id = any ($3::uuid[]))`,
    [tenantId, lifeDomains, ids],
  )
}

/** The postcodes (four digits) in which a team comes first. */
export async function insertTeamArea(
  trx: Transaction<DB>,
  tenantId: string,
  teamId: string,
  postcodes: readonly string[],
): Promise<void> {
  await trx
    .insertInto('team_area')
    .values(postcodes.map((postcode) => ({ tenant_id: tenantId, team_id: teamId, postcode })))
    .execute()
}
