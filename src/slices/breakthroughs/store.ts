import type { DB } from '#db'
import { execute, type Transaction } from '#platform/db/database.ts'
import { newId } from '#platform/new-id.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { askerText, mandatesOn, possibleDeciders } from './reads.ts'
import type { BreakthroughState, Outcome, Proposal } from './rules/breakthrough.ts'
import type { Law } from './rules/grounds.ts'
import type { Decider, Mandate } from './rules/mandate.ts'

export async function insertMandate(
  trx: Transaction<DB>,
  tenantId: string,
  given: {
    readonly role: string | null
    readonly workerId: string | null
    readonly law: string | null
    readonly upTo: number | null
    readonly basis: string
    readonly fromOn: PlainDate
    readonly by: string
  },
): Promise<string> {
  const id = newId()
  await trx
    .insertInto('mandate')
    .values({
      tenant_id: tenantId,
      id,
      role: given.role,
      worker_id: given.workerId,
      law: given.law,
      up_to: given.upTo,
      basis: given.basis,
      from_date: given.fromOn,
      set_by: given.by,
    })
    .execute()
  return id
}

export async function lockMandate(trx: Transaction<DB>, tenantId: string, id: string) {
  return trx
    .selectFrom('mandate')
    .select(['from_date', 'ended_on', 'version'])
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

export async function saveMandateEnd(
  trx: Transaction<DB>,
  tenantId: string,
  id: string,
  endedOn: PlainDate,
): Promise<void> {
  await trx
    .updateTable('mandate')
    .set((eb) => ({ ended_on: endedOn, version: eb('version', '+', 1) }))
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute()
}

/** The register and the people it names, as they are on a day. */
export async function registerOn(
  trx: Transaction<DB>,
  day: PlainDate,
): Promise<{ readonly mandates: Mandate[]; readonly workers: Decider[] }> {
  const [m, w] = [mandatesOn(day), possibleDeciders(day)]
  return {
    mandates: await execute<Mandate>(trx, m.text, [...m.values]),
    workers: await execute<Decider>(trx, w.text, [...w.values]),
  }
}

/** Given and family names of the household's members now. */
export async function namesOfHousehold(trx: Transaction<DB>, caseId: string): Promise<string[]> {
  const rows = await execute<{ name: string }>(
    trx,
    `select concat_ws(' ', p.given_names, p.family_name) as name from case_file c
     join household_member m on m.tenant_id = c.tenant_id and m.household_id = c.household_id and m.until_date is null
     join person p on p.tenant_id = m.tenant_id and p.id = m.person_id
     where c.tenant_id = app_tenant() and c.id = $1::uuid`,
    [caseId],
  )
  return rows.map(({ name }) => name)
}

export interface Costs {
  readonly costActing: number
  readonly costNotActing: number
}

export interface Asked extends Proposal, Costs {
  readonly deciderId: string
  readonly now: Date
  readonly dueOn: PlainDate
}

const columnsOf = (asked: Asked) => ({
  effect: asked.effect.trim(),
  solution: asked.solution.trim(),
  why_not_standard: asked.whyNotStandard.trim(),
  law: asked.law,
  purpose: asked.purpose.trim(),
  ground: asked.ground,
  cost_acting: asked.costActing,
  cost_not_acting: asked.costNotActing,
  cost_not_acting_why: asked.costNotActingWhy.trim(),
  summary: asked.summary.trim(),
  asked_at: asked.now,
  decider_id: asked.deciderId,
  due_on: asked.dueOn,
})

export async function insertBreakthrough(
  trx: Transaction<DB>,
  tenantId: string,
  asked: Asked & { readonly caseId: string; readonly askedBy: string },
): Promise<string> {
  const id = newId()
  await trx
    .insertInto('breakthrough')
    .values({
      tenant_id: tenantId,
      id,
      case_id: asked.caseId,
      asked_by: asked.askedBy,
      state: 'asked',
      ...columnsOf(asked),
    })
    .execute()
  return id
}

export async function saveAskedAgain(
  trx: Transaction<DB>,
  tenantId: string,
  id: string,
  asked: Asked,
): Promise<void> {
  await trx
    .updateTable('breakthrough')
    .set((eb) => ({ ...columnsOf(asked), state: 'asked', words: '', version: eb('version', '+', 1) }))
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute()
}

export interface LockedBreakthrough {
  readonly id: string
  readonly caseId: string
  readonly personId: string
  readonly state: BreakthroughState
  readonly law: Law
  readonly ground: string
  readonly summary: string
  readonly costActing: number
  readonly costNotActing: number
  readonly deciderId: string
  readonly exampleId: string | null
  readonly concluded: boolean
  readonly asker: boolean
  readonly version: number
}

/** Row-level security leaves nothing to whom it does not concern. */
export async function lockBreakthrough(
  trx: Transaction<DB>,
  id: string,
): Promise<LockedBreakthrough | undefined> {
  const [row] = await execute<LockedBreakthrough>(
    trx,
    `select b.id, b.case_id as "caseId", c.central_person_id as "personId", b.state, b.law, b.ground, b.summary,
       b.cost_acting as "costActing", b.cost_not_acting as "costNotActing", b.decider_id as "deciderId",
       b.example_id as "exampleId", b.outcome is not null as concluded, ${askerText} as asker, b.version
     from breakthrough b join case_file c on c.tenant_id = b.tenant_id and c.id = b.case_id
     where b.tenant_id = app_tenant() and b.id = $1::uuid for update of b`,
    [id],
  )
  return row
}

/** Granted: what others may learn is written apart, with the month only. */
export async function insertExample(
  trx: Transaction<DB>,
  tenantId: string,
  example: {
    readonly law: string
    readonly ground: string
    readonly summary: string
    readonly costActing: number
    readonly costNotActing: number
    readonly today: PlainDate
  },
): Promise<string> {
  const id = newId()
  await trx
    .insertInto('breakthrough_example')
    .values({
      tenant_id: tenantId,
      id,
      law: example.law,
      ground: example.ground,
      summary: example.summary,
      cost_acting: example.costActing,
      cost_not_acting: example.costNotActing,
      decided_in: `${example.today.slice(0, 7)}-01`,
    })
    .execute()
  return id
}

export async function saveDecision(
  trx: Transaction<DB>,
  tenantId: string,
  id: string,
  decided: {
    readonly state: BreakthroughState
    readonly words: string
    readonly mandateId: string | null
    readonly exampleId: string | null
    readonly now: Date
  },
): Promise<void> {
  await trx
    .updateTable('breakthrough')
    .set((eb) => ({
      state: decided.state,
      words: decided.words,
      mandate_id: decided.mandateId,
      example_id: decided.exampleId,
      decided_at: decided.now,
      version: eb('version', '+', 1),
    }))
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute()
}

export async function saveOutcome(
  trx: Transaction<DB>,
  tenantId: string,
  id: string,
  told: {
    readonly outcome: Outcome
    readonly words: string
    readonly exampleId: string | null
    readonly today: PlainDate
  },
): Promise<void> {
  await trx
    .updateTable('breakthrough')
    .set((eb) => ({
      outcome: told.outcome,
      outcome_words: told.words,
      concluded_on: told.today,
      version: eb('version', '+', 1),
    }))
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute()
  if (told.exampleId === null) return
  await trx
    .updateTable('breakthrough_example')
    .set({ outcome: told.outcome })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', told.exampleId)
    .execute()
}
