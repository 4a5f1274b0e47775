import type { DB } from '#db'
import { execute, type Transaction } from '#platform/db/database.ts'
import type { Statement } from '#platform/db/statement.ts'
import { newId } from '#platform/new-id.ts'
import { type TableRow, tableById } from './reads.ts'
import type { AgendaMark } from './rules/agenda.ts'
import type { ParticipantKind } from './rules/parties.ts'
import type { RoundTableState } from './rules/state.ts'

/** A read within a command, where the rows must be those of its own transaction. */
export function readIn<Row>(trx: Transaction<DB>, statement: Statement<Row>): Promise<Row[]> {
  return execute<Row>(trx, statement.text, [...statement.values])
}

export interface LockedTable extends TableRow {
  readonly appointment_id: string
}

/** Takes the table for this transaction. Row-level security and the seat decide whether it is there at all. */
export async function lockTable(trx: Transaction<DB>, id: string): Promise<LockedTable | undefined> {
  const [locked] = await execute<{ appointment_id: string }>(
    trx,
    'select appointment_id from round_table where tenant_id = app_tenant() and id = $1::uuid for update',
    [id],
  )
  const [row] = await readIn(trx, tableById(id))
  return locked && row ? { ...row, ...locked } : undefined
}

/** The table of a point or of a participant, locked. */
export async function lockTableOf(
  trx: Transaction<DB>,
  of: 'point' | 'participant',
  id: string,
): Promise<LockedTable | undefined> {
  const [found] = await execute<{ table_id: string }>(
    trx,
    `select table_id from round_table_${of} where tenant_id = app_tenant() and id = $1::uuid`,
    [id],
  )
  return found && lockTable(trx, found.table_id)
}

export interface NewTable {
  readonly caseId: string
  readonly startsAt: Date
  readonly place: string
  readonly appointmentId: string
  readonly by: string
  readonly now: Date
}

export async function insertTable(trx: Transaction<DB>, table: NewTable): Promise<string> {
  const id = newId()
  const { caseId, startsAt, place, appointmentId, by, now } = table
  await execute(
    trx,
    `insert into round_table (tenant_id, id, case_id, starts_at, place, appointment_id, planned_by, planned_at)
      values (app_tenant(), $1, $2, $3, $4, $5, $6, $7)`,
    [id, caseId, startsAt, place, appointmentId, by, now],
  )
  return id
}

export async function insertParticipants(
  trx: Transaction<DB>,
  { tableId, caseId }: { readonly tableId: string; readonly caseId: string },
  comers: readonly { readonly kind: ParticipantKind; readonly id: string }[],
): Promise<void> {
  for (const { kind, id } of comers)
    await execute(
      trx,
      `insert into round_table_participant (tenant_id, id, table_id, case_id, kind, holder_id)
        values (app_tenant(), $1, $2, $3, $4, $5)`,
      [newId(), tableId, caseId, kind, id],
    )
}

export interface NewPoint {
  readonly agreementId: string | null
  readonly title: string
  readonly minutes: number
  readonly mark: AgendaMark | null
  readonly days: number
}

/** The agenda as a whole: what stood there before makes room. Only of a table that nobody sat at yet. */
export async function replacePoints(
  trx: Transaction<DB>,
  { tableId, caseId }: { readonly tableId: string; readonly caseId: string },
  points: readonly NewPoint[],
): Promise<void> {
  await execute(trx, 'delete from round_table_point where tenant_id = app_tenant() and table_id = $1', [
    tableId,
  ])
  for (const [index, point] of points.entries())
    await execute(
      trx,
      `insert into round_table_point (tenant_id, id, table_id, case_id, position, agreement_id, title, minutes, mark, mark_days)
        values (app_tenant(), $1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        newId(),
        tableId,
        caseId,
        index + 1,
        point.agreementId,
        point.title,
        point.minutes,
        point.mark,
        point.days,
      ],
    )
}

/** Every command on a table makes its version one higher, so that nobody steps from an old picture. */
export async function raiseVersion(trx: Transaction<DB>, id: string): Promise<void> {
  await execute(
    trx,
    'update round_table set version = version + 1 where tenant_id = app_tenant() and id = $1',
    [id],
  )
}

export async function saveStep(
  trx: Transaction<DB>,
  id: string,
  to: {
    readonly state: RoundTableState
    readonly extra: number
    readonly starts: boolean
    readonly ends: boolean
    readonly words: string
    readonly now: Date
  },
): Promise<void> {
  await execute(
    trx,
    `update round_table set state = $2, extra_minutes = extra_minutes + $3, words = $4, version = version + 1,
      started_at = case when $5::boolean then $7::timestamptz else started_at end,
      ended_at = case when $6::boolean then $7::timestamptz else ended_at end
      where tenant_id = app_tenant() and id = $1`,
    [id, to.state, to.extra, to.words, to.starts, to.ends, to.now],
  )
}

export async function savePointState(
  trx: Transaction<DB>,
  id: string,
  state: 'open' | 'done' | 'later',
): Promise<void> {
  await execute(trx, 'update round_table_point set state = $2 where tenant_id = app_tenant() and id = $1', [
    id,
    state,
  ])
}

export async function saveAbsent(
  trx: Transaction<DB>,
  id: string,
  absent: 'told' | 'untold' | null,
): Promise<void> {
  await execute(
    trx,
    'update round_table_participant set absent = $2 where tenant_id = app_tenant() and id = $1',
    [id, absent],
  )
}

export async function insertDecision(
  trx: Transaction<DB>,
  decision: {
    readonly agreementId: string
    readonly pointId: string
    readonly caseId: string
    readonly sentence: string
    readonly now: Date
  },
): Promise<void> {
  const { agreementId, pointId, caseId, sentence, now } = decision
  await execute(
    trx,
    `insert into round_table_decision (tenant_id, agreement_id, point_id, case_id, sentence, decided_at)
      values (app_tenant(), $1, $2, $3, $4, $5)`,
    [agreementId, pointId, caseId, sentence, now],
  )
}

export async function saveReminded(trx: Transaction<DB>, agreementId: string, now: Date): Promise<void> {
  await execute(
    trx,
    'update round_table_decision set reminded_at = $2 where tenant_id = app_tenant() and agreement_id = $1',
    [agreementId, now],
  )
}
