import type { DB } from '#db'
import { execute, type Transaction } from '#platform/db/database.ts'

export async function insertRound(
  trx: Transaction<DB>,
  round: {
    readonly tenantId: string
    readonly id: string
    readonly weight: string
    readonly by: string
    readonly now: Date
  },
): Promise<void> {
  await trx
    .insertInto('triage_round')
    .values({
      tenant_id: round.tenantId,
      id: round.id,
      weight: round.weight,
      decided_by: round.by,
      decided_at: round.now,
    })
    .execute()
}

export async function insertRoundItem(
  trx: Transaction<DB>,
  tenantId: string,
  item: {
    readonly roundId: string
    readonly reportId: string
    readonly caseId: string
    readonly directorId: string
    readonly madeHousehold: string | null
  },
): Promise<void> {
  await trx
    .insertInto('triage_round_item')
    .values({
      tenant_id: tenantId,
      round_id: item.roundId,
      report_id: item.reportId,
      case_id: item.caseId,
      director_id: item.directorId,
      made_household: item.madeHousehold,
    })
    .execute()
}

/** The household that a human confirmed before; without one, the resident alone. */
export async function membersOf(trx: Transaction<DB>, tenantId: string, personId: string): Promise<string[]> {
  const rows = await trx
    .selectFrom('household_member as me')
    .innerJoin('household as h', (join) =>
      join.onRef('h.tenant_id', '=', 'me.tenant_id').onRef('h.id', '=', 'me.household_id'),
    )
    .innerJoin('household_member as m', (join) =>
      join.onRef('m.tenant_id', '=', 'h.tenant_id').onRef('m.household_id', '=', 'h.id'),
    )
    .select('m.person_id')
    .where('me.tenant_id', '=', tenantId)
    .where('me.person_id', '=', personId)
    .where('me.until_date', 'is', null)
    .where('m.until_date', 'is', null)
    .where('h.state', '=', 'confirmed')
    .orderBy('m.position')
    .execute()
  return rows.length === 0 ? [personId] : [...new Set(rows.map(({ person_id }) => person_id))]
}

export async function lockRound(trx: Transaction<DB>, tenantId: string, id: string) {
  const round = await trx
    .selectFrom('triage_round')
    .select(['decided_at as decidedAt', 'decided_by as decidedBy', 'undone_at as undoneAt'])
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!round) return undefined
  const items = await trx
    .selectFrom('triage_round_item')
    .innerJoin('report', (join) =>
      join
        .onRef('report.tenant_id', '=', 'triage_round_item.tenant_id')
        .onRef('report.id', '=', 'triage_round_item.report_id'),
    )
    .select(['report_id', 'case_id', 'made_household', 'report.person_id'])
    .where('triage_round_item.tenant_id', '=', tenantId)
    .where('round_id', '=', id)
    .orderBy('report_id')
    .execute()
  return { ...round, items }
}

/**
 * Cases on which something happened since they were opened. Every command on a case leaves an event with that case, also
 * where its content is closed to the assessor. The cases are locked first, so that nobody begins in between.
 */
export async function countWorkedOn(
  trx: Transaction<DB>,
  caseIds: readonly string[],
  reportIds: readonly string[],
): Promise<number> {
  await execute(
    trx,
    'select 1 from case_file where tenant_id = app_tenant() and id = any ($1::uuid[]) order by id for update',
    [caseIds],
  )
  const [row] = await execute<{ count: number }>(
    trx,
    `select count(distinct c.id)::int as count from case_file c
     where c.tenant_id = app_tenant() and c.id = any ($1::uuid[]) and (c.phase <> 'opened'
       or exists (select from event_object o join event e on e.tenant_id = o.tenant_id and e.id = o.event_id
         where o.tenant_id = c.tenant_id and o.object_type = 'case' and o.object_id = c.id
           and e.type not in ('case.opened', 'triage.decided')))`,
    [caseIds],
  )
  const [changed] = await execute<{ count: number }>(
    trx,
    `select count(*)::int as count from report where tenant_id = app_tenant() and id = any ($1::uuid[]) and state <> 'decided'`,
    [reportIds],
  )
  return (row?.count ?? 0) + (changed?.count ?? 0)
}

/** The decisions of these reports that hold now, hold no longer. */
export async function insertUndone(
  trx: Transaction<DB>,
  roundId: string,
  reportIds: readonly string[],
): Promise<void> {
  await execute(
    trx,
    `insert into triage_undone (tenant_id, decision_id, round_id)
     select d.tenant_id, d.id, $1::uuid from triage_decision d
     where d.tenant_id = app_tenant() and d.report_id = any ($2::uuid[])
     on conflict do nothing`,
    [roundId, reportIds],
  )
}

export async function saveRoundUndone(trx: Transaction<DB>, tenantId: string, id: string, now: Date) {
  await trx
    .updateTable('triage_round')
    .set({ undone_at: now })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute()
}
