import type { DB } from '#db'
import { execute, type Transaction } from '#platform/db/database.ts'
import { newId } from '#platform/new-id.ts'
import type { GoalOut } from './contract.ts'
import { type GoalRow, goalById } from './reads.ts'
import type { GoalState, Result } from './rules/goal.ts'
import { shapeGoal } from './shape.ts'

export interface NewGoal {
  readonly caseId: string
  readonly personId: string | null
  readonly ownWords: string
  readonly lifeDomain: string
  readonly joint: boolean
  readonly language: string
  readonly indicator: {
    readonly label: string
    readonly baseline: number | null
    readonly target: number | null
    readonly unit: string
  }
}

export async function insertGoal(trx: Transaction<DB>, tenantId: string, goal: NewGoal): Promise<string> {
  const id = newId()
  const { position } = await trx
    .selectFrom('goal')
    .select((eb) => eb.fn.coalesce(eb.fn.max('position'), eb.lit(-1)).as('position'))
    .where('tenant_id', '=', tenantId)
    .where('case_id', '=', goal.caseId)
    .executeTakeFirstOrThrow()
  await trx
    .insertInto('goal')
    .values({
      tenant_id: tenantId,
      id,
      case_id: goal.caseId,
      person_id: goal.personId,
      position: Number(position) + 1,
      own_words: goal.ownWords.trim(),
      language: goal.language,
      life_domain: goal.lifeDomain,
      joint: goal.joint,
      indicator: goal.indicator.label.trim(),
      baseline: goal.indicator.baseline,
      target: goal.indicator.target,
      current: goal.indicator.baseline,
      unit: goal.indicator.unit,
    })
    .execute()
  return id
}

/** Row-level security decides whether the actor sees the goal at all. */
export async function lockGoal(trx: Transaction<DB>, tenantId: string, id: string) {
  const row = await trx
    .selectFrom('goal')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row && { ...row, state: row.state as GoalState }
}

/** A goal as it is stored now, with its result: what the loser of a race gets to see. */
export async function storedGoal(trx: Transaction<DB>, id: string): Promise<GoalOut | undefined> {
  const statement = goalById(id)
  const [row] = await execute<GoalRow>(trx, statement.text, statement.values)
  return row && shapeGoal(row)
}

/** The number of today; the ones before it stay with their day. */
export async function saveMeasure(
  trx: Transaction<DB>,
  tenantId: string,
  goal: { readonly id: string; readonly case_id: string; readonly current: number | null },
  measure: { readonly value: number; readonly by: string; readonly now: Date },
): Promise<number> {
  await trx
    .insertInto('goal_measure')
    .values({
      tenant_id: tenantId,
      id: newId(),
      goal_id: goal.id,
      case_id: goal.case_id,
      value: measure.value,
      value_before: goal.current,
      measured_at: measure.now,
      measured_by: measure.by,
    })
    .execute()
  return setCurrent(trx, tenantId, goal.id, measure.value)
}

/** The newest number was a mistake: what stood before it counts again. Undefined when nothing was measured. */
export async function takeMeasureBack(
  trx: Transaction<DB>,
  tenantId: string,
  goalId: string,
  now: Date,
): Promise<{ readonly current: number | null; readonly version: number } | undefined> {
  const newest = await trx
    .selectFrom('goal_measure')
    .select(['id', 'value_before'])
    .where('tenant_id', '=', tenantId)
    .where('goal_id', '=', goalId)
    .where('taken_back_at', 'is', null)
    .orderBy('measured_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!newest) return undefined
  await trx
    .updateTable('goal_measure')
    .set({ taken_back_at: now })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', newest.id)
    .execute()
  const current = newest.value_before
  return { current, version: await setCurrent(trx, tenantId, goalId, current) }
}

async function setCurrent(
  trx: Transaction<DB>,
  tenantId: string,
  goalId: string,
  current: number | null,
): Promise<number> {
  const row = await trx
    .updateTable('goal')
    .set((eb) => ({ current, version: eb('version', '+', 1) }))
    .where('tenant_id', '=', tenantId)
    .where('id', '=', goalId)
    .returning('version')
    .executeTakeFirstOrThrow()
  return row.version
}

/** New words of a goal; the old ones are kept with the day until which they stood. */
export async function saveWording(
  trx: Transaction<DB>,
  tenantId: string,
  goal: { readonly id: string; readonly case_id: string; readonly own_words: string },
  next: { readonly words: string; readonly by: string; readonly now: Date },
): Promise<void> {
  await trx
    .insertInto('goal_wording')
    .values({
      tenant_id: tenantId,
      id: newId(),
      goal_id: goal.id,
      case_id: goal.case_id,
      own_words: goal.own_words,
      until_at: next.now,
      replaced_by: next.by,
    })
    .execute()
  await trx
    .updateTable('goal')
    .set((eb) => ({ own_words: next.words.trim(), version: eb('version', '+', 1) }))
    .where('tenant_id', '=', tenantId)
    .where('id', '=', goal.id)
    .execute()
}

export async function insertResult(
  trx: Transaction<DB>,
  tenantId: string,
  report: { goalId: string; caseId: string; result: Result; explanation: string; by: string; now: Date },
): Promise<void> {
  await trx
    .insertInto('goal_result')
    .values({
      tenant_id: tenantId,
      goal_id: report.goalId,
      case_id: report.caseId,
      result: report.result,
      explanation: report.explanation.trim(),
      reported_by: report.by,
      reported_at: report.now,
    })
    .execute()
  await trx
    .updateTable('goal')
    .set((eb) => ({ state: 'ended', version: eb('version', '+', 1) }))
    .where('tenant_id', '=', tenantId)
    .where('id', '=', report.goalId)
    .execute()
}

/** Returns the case; undefined when there is no result that this resident may read. */
export async function saveVerdict(
  trx: Transaction<DB>,
  tenantId: string,
  verdict: { goalId: string; verdict: Result; words: string; by: string; now: Date },
): Promise<string | undefined> {
  const row = await trx
    .updateTable('goal_result')
    .set((eb) => ({
      verdict: verdict.verdict,
      verdict_words: verdict.words.trim(),
      verdict_by: verdict.by,
      verdict_at: verdict.now,
      version: eb('version', '+', 1),
    }))
    .where('tenant_id', '=', tenantId)
    .where('goal_id', '=', verdict.goalId)
    .returning('case_id')
    .executeTakeFirst()
  return row?.case_id
}

export async function insertNote(
  trx: Transaction<DB>,
  tenantId: string,
  note: {
    id: string
    caseId: string
    personId: string
    lifeDomain: string | null
    body: string
    authorId: string
    now: Date
  },
): Promise<void> {
  const { id, caseId, personId, lifeDomain, body, authorId, now } = note
  await execute(
    trx,
    `insert into note (tenant_id, id, case_id, person_id, life_domain, body, author_id, written_at)
      values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [tenantId, id, caseId, personId, lifeDomain, body.trim(), authorId, now],
  )
}

export async function insertOpinion(
  trx: Transaction<DB>,
  tenantId: string,
  opinion: {
    caseId: string
    itemKind: 'goal' | 'agreement'
    itemId: string
    personId: string
    agrees: boolean
    words: string
    now: Date
  },
): Promise<string> {
  const id = newId()
  await trx
    .insertInto('plan_opinion')
    .values({
      tenant_id: tenantId,
      id,
      case_id: opinion.caseId,
      item_kind: opinion.itemKind,
      item_id: opinion.itemId,
      person_id: opinion.personId,
      agrees: opinion.agrees,
      words: opinion.words.trim(),
      given_at: opinion.now,
    })
    .execute()
  return id
}

export async function goalsWithoutResult(trx: Transaction<DB>, tenantId: string, caseId: string) {
  const rows = await trx
    .selectFrom('goal')
    .select(['id', 'state'])
    .where('tenant_id', '=', tenantId)
    .where('case_id', '=', caseId)
    .execute()
  return { goals: rows.length, open: rows.filter((row) => row.state === 'open').length }
}

/** Each change of the plan is a new version of it (D9). */
export async function raisePlanVersion(
  trx: Transaction<DB>,
  tenantId: string,
  caseId: string,
): Promise<void> {
  await trx
    .updateTable('case_file')
    .set((eb) => ({ plan_version: eb('plan_version', '+', 1) }))
    .where('tenant_id', '=', tenantId)
    .where('id', '=', caseId)
    .execute()
}
