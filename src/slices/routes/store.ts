import type { DB } from '#db'
import type { Work } from '#platform/access/work.ts'
import { execute, type Transaction } from '#platform/db/database.ts'
import { newId } from '#platform/new-id.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { Duty } from './rules/duty.ts'
import type { StepPlan } from './rules/plan.ts'
import type { StepState, Taken } from './rules/step.ts'
import type { InBothLanguages } from './rules/template.ts'

/** The route of a case that is locked already, begun when there is none; its version and the ids in their order. */
export async function openRoute(
  trx: Transaction<DB>,
  caseId: string,
): Promise<{ readonly version: number; readonly order: readonly string[] }> {
  await execute(
    trx,
    'insert into case_route (tenant_id, case_id) values (app_tenant(), $1) on conflict do nothing',
    [caseId],
  )
  const [row] = await execute<{ version: number; order: string[] }>(
    trx,
    `select r.version, array(select s.id from route_step s where s.tenant_id = r.tenant_id and s.case_id = r.case_id
        order by s.position) as "order"
      from case_route r where r.tenant_id = app_tenant() and r.case_id = $1::uuid`,
    [caseId],
  )
  return row ?? { version: 0, order: [] }
}

export async function raiseRoute(trx: Transaction<DB>, caseId: string): Promise<number> {
  const [row] = await execute<{ version: number }>(
    trx,
    'update case_route set version = version + 1 where tenant_id = app_tenant() and case_id = $1 returning version',
    [caseId],
  )
  return row?.version ?? 0
}

export interface NewStep extends StepPlan {
  readonly caseId: string
  readonly personId: string | null
  readonly code: string | null
  readonly templateVersion: number | null
  readonly name: InBothLanguages
  readonly purpose: InBothLanguages
  readonly lifeDomains: readonly string[]
  readonly duty: Duty | null
}

/** Behind the last one; `order` then says where it stands. */
export async function insertStep(trx: Transaction<DB>, step: NewStep): Promise<string> {
  const id = newId()
  await execute(
    trx,
    `insert into route_step (tenant_id, id, case_id, position, person_id, code, template_version, name_nl, name_en, purpose_nl,
        purpose_en, life_domains, duty, organisation_id, from_on, until_on)
      select app_tenant(), $1, $2, coalesce(max(s.position), 0) + 1, $3::uuid, $4, $5::int, $6, $7, $8, $9, $10::text[], $11,
        $12::uuid, $13::date, $14::date
      from route_step s where s.tenant_id = app_tenant() and s.case_id = $2`,
    [
      id,
      step.caseId,
      step.personId,
      step.code,
      step.templateVersion,
      step.name.nl.trim(),
      step.name.en.trim(),
      step.purpose.nl.trim(),
      step.purpose.en.trim(),
      [...step.lifeDomains],
      step.duty,
      step.organisationId,
      step.fromOn,
      step.untilOn,
    ],
  )
  await saveParties(trx, step.caseId, id, step.parties)
  return id
}

export async function saveOrder(
  trx: Transaction<DB>,
  caseId: string,
  order: readonly string[],
): Promise<void> {
  await execute(
    trx,
    `update route_step s set position = given.at from unnest($2::uuid[]) with ordinality given(id, at)
      where s.tenant_id = app_tenant() and s.case_id = $1 and s.id = given.id and s.position <> given.at`,
    [caseId, [...order]],
  )
}

export interface LockedStep {
  readonly id: string
  readonly caseId: string
  readonly personId: string | null
  readonly code: string | null
  readonly duty: Duty | null
  readonly state: StepState
  readonly begunOn: PlainDate | null
  readonly endedOn: PlainDate | null
  readonly organisationId: string | null
  readonly decidedWith: boolean
  /** What the actor's own organisation is to it. */
  readonly responsible: boolean
  readonly carriesOut: boolean
  /** Organisations that stand in it now: one that is gone may stay. */
  readonly standing: readonly string[]
  readonly version: number
}

/** Which case a step is of: the case is locked before its steps, so that two changes never wait for each other. */
export async function caseOfStep(trx: Transaction<DB>, id: string): Promise<string | undefined> {
  const [row] = await execute<{ caseId: string }>(
    trx,
    'select case_id as "caseId" from route_step where tenant_id = app_tenant() and id = $1::uuid',
    [id],
  )
  return row?.caseId
}

export async function lockStep(trx: Transaction<DB>, id: string): Promise<LockedStep | undefined> {
  const [row] = await execute<LockedStep>(
    trx,
    `select s.id, s.case_id as "caseId", s.person_id as "personId", s.code, s.duty, s.state, s.begun_on as "begunOn",
        s.ended_on as "endedOn", s.organisation_id as "organisationId", s.version,
        exists (select from route_party y where y.tenant_id = s.tenant_id and y.step_id = s.id and y.say = 'decides-with') as "decidedWith",
        coalesce(s.organisation_id = w.organisation_id, false) as responsible,
        exists (select from route_party y where y.tenant_id = s.tenant_id and y.step_id = s.id and y.say = 'carries-out'
          and y.organisation_id = w.organisation_id) as "carriesOut",
        array_remove(array(select y.organisation_id from route_party y where y.tenant_id = s.tenant_id and y.step_id = s.id)
          || s.organisation_id, null) as standing
      from route_step s left join worker w on w.tenant_id = s.tenant_id and w.id = app_actor()
      where s.tenant_id = app_tenant() and s.id = $1::uuid for update of s`,
    [id],
  )
  return row
}

/** Organisations that can answer for something today, of these. */
export async function existingOrganisations(
  { trx, today }: Work,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await execute<{ id: string }>(
    trx,
    `select o.id from organisation o where o.tenant_id = app_tenant() and o.id = any ($1::uuid[])
      and (o.until_date is null or o.until_date >= $2::date)`,
    [[...ids], today],
  )
  return new Set(rows.map(({ id }) => id))
}

async function saveParties(
  trx: Transaction<DB>,
  caseId: string,
  stepId: string,
  parties: StepPlan['parties'],
): Promise<void> {
  await execute(trx, 'delete from route_party where tenant_id = app_tenant() and step_id = $1', [stepId])
  await execute(
    trx,
    `insert into route_party (tenant_id, step_id, case_id, organisation_id, say)
      select app_tenant(), $1::uuid, $2::uuid, given.organisation_id, given.say
      from unnest($3::uuid[], $4::text[]) given(organisation_id, say)`,
    [stepId, caseId, parties.map(({ organisationId }) => organisationId), parties.map(({ say }) => say)],
  )
}

export async function savePlan(
  trx: Transaction<DB>,
  { id, caseId }: LockedStep,
  plan: StepPlan,
  words: {
    readonly name?: string | undefined
    readonly purpose?: string | undefined
    readonly lifeDomains?: readonly string[] | undefined
  },
): Promise<void> {
  await execute(
    trx,
    `update route_step set organisation_id = $2::uuid, from_on = $3::date, until_on = $4::date, name_nl = coalesce($5, name_nl),
        name_en = coalesce($5, name_en), purpose_nl = coalesce($6, purpose_nl), purpose_en = coalesce($6, purpose_en),
        life_domains = coalesce($7::text[], life_domains), version = version + 1
      where tenant_id = app_tenant() and id = $1::uuid`,
    [
      id,
      plan.organisationId,
      plan.fromOn,
      plan.untilOn,
      words.name?.trim() ?? null,
      words.purpose?.trim() ?? null,
      words.lifeDomains ? [...words.lifeDomains] : null,
    ],
  )
  await saveParties(trx, caseId, id, plan.parties)
}

export async function saveTaken(trx: Transaction<DB>, id: string, taken: Taken): Promise<void> {
  await execute(
    trx,
    `update route_step set state = $2, begun_on = $3::date, ended_on = $4::date, version = version + 1
      where tenant_id = app_tenant() and id = $1::uuid`,
    [id, taken.state, taken.begunOn, taken.endedOn],
  )
}

export async function insertSkip(
  { trx, actor, today }: Work,
  { id, caseId }: LockedStep,
  said: { readonly reason: string; readonly discussed: boolean },
): Promise<void> {
  await execute(
    trx,
    `insert into route_skip (tenant_id, id, step_id, case_id, reason, discussed, skipped_by, skipped_on)
      values (app_tenant(), $1, $2, $3, $4, $5, $6, $7)`,
    [newId(), id, caseId, said.reason.trim(), said.discussed, actor.id, today],
  )
}

export async function insertWithdrawal(
  { trx, actor, today }: Work,
  { id, caseId }: LockedStep,
  said: { readonly saidBy: string; readonly on: PlainDate },
): Promise<void> {
  await execute(
    trx,
    `insert into route_withdrawal (tenant_id, id, step_id, case_id, said_by, said_on, recorded_by, recorded_on)
      values (app_tenant(), $1, $2, $3, $4, $5, $6, $7)`,
    [newId(), id, caseId, said.saidBy.trim(), said.on, actor.id, today],
  )
}

/** Steps of the published route that a case has already for the same ones: their codes. */
export async function codesOnRoute(
  trx: Transaction<DB>,
  caseId: string,
  personId: string | null,
): Promise<ReadonlySet<string>> {
  const rows = await execute<{ code: string }>(
    trx,
    `select code from route_step where tenant_id = app_tenant() and case_id = $1 and code is not null
      and state in ('planned', 'running') and person_id is not distinct from $2::uuid`,
    [caseId, personId],
  )
  return new Set(rows.map(({ code }) => code))
}
