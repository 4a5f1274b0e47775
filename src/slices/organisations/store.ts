import type { DB } from '#db'
import { execute, type Transaction } from '#platform/db/database.ts'
import { newId } from '#platform/new-id.ts'

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
  }[],
): Promise<void> {
  if (options.length === 0) return
  await trx
    .insertInto('help_option')
    .values(options.map((option) => ({ tenant_id: tenantId, id: newId(), ...option })))
    .execute()
}

export async function findPartner(trx: Transaction<DB>, tenantId: string, id: string) {
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
