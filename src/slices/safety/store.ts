import type { DB } from '#db'
import type { Work } from '#platform/access/work.ts'
import { execute, type Transaction } from '#platform/db/database.ts'
import { newId } from '#platform/new-id.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { LineKind, LineLevel, LineSort } from './rules/line.ts'

export interface NewSafetyLine {
  readonly caseId: string
  readonly sort: LineSort
  readonly kind: LineKind
  readonly level: LineLevel
  readonly personId: string | null
  readonly what: string
  readonly atOnce: string
  readonly callFirstId: string | null
  readonly sinceOn: PlainDate
  readonly reviewOn: PlainDate
  readonly told: boolean
  readonly toldWhy: string
}

export async function insertLine({ trx, actor, today }: Work, line: NewSafetyLine): Promise<string> {
  const id = newId()
  await execute(
    trx,
    `insert into safety_line (tenant_id, id, case_id, sort, level, call_first, reviewed_on, review_on, recorded_by)
      values (app_tenant(), $1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, line.caseId, line.sort, line.level, line.callFirstId, today, line.reviewOn, actor.id],
  )
  await execute(
    trx,
    `insert into safety_line_text (tenant_id, line_id, case_id, kind, person_id, what, at_once, since_on, told, told_why)
      values (app_tenant(), $1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      id,
      line.caseId,
      line.kind,
      line.personId,
      line.what.trim(),
      line.atOnce.trim(),
      line.sinceOn,
      line.told,
      line.told ? '' : line.toldWhy.trim(),
    ],
  )
  return id
}

export interface LockedLine {
  readonly id: string
  readonly caseId: string
  readonly reviewOn: PlainDate
  readonly ended: boolean
  readonly version: number
  /** Whom it is about, or who stands at the centre of the case. */
  readonly personId: string
}

/** For seats over the case; for everybody else it is not there. */
export async function lockLine(trx: Transaction<DB>, id: string): Promise<LockedLine | undefined> {
  const [row] = await execute<LockedLine>(
    trx,
    `select l.id, l.case_id as "caseId", l.review_on as "reviewOn", l.ended_on is not null as ended, l.version,
       coalesce(x.person_id, c.central_person_id) as "personId"
     from safety_line l join safety_line_text x on x.tenant_id = l.tenant_id and x.line_id = l.id
     join case_file c on c.tenant_id = l.tenant_id and c.id = l.case_id
     where l.tenant_id = app_tenant() and l.id = $1::uuid for update of l`,
    [id],
  )
  return row
}

export async function saveReview({ trx, today }: Work, id: string, reviewOn: PlainDate): Promise<void> {
  await execute(
    trx,
    `update safety_line set reviewed_on = $2, review_on = $3, version = version + 1 where tenant_id = app_tenant() and id = $1`,
    [id, today, reviewOn],
  )
}

export async function saveLineEnd({ trx, today, actor }: Work, id: string, reason: string): Promise<void> {
  await execute(
    trx,
    `update safety_line set ended_on = $2, ended_by = $3, version = version + 1 where tenant_id = app_tenant() and id = $1`,
    [id, today, actor.id],
  )
  await execute(
    trx,
    `update safety_line_text set end_reason = $2 where tenant_id = app_tenant() and line_id = $1`,
    [id, reason.trim()],
  )
}
