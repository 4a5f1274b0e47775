import type { DB } from '#db'
import type { Work } from '#platform/access/work.ts'
import { execute, type Transaction } from '#platform/db/database.ts'
import { newId } from '#platform/new-id.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { type AnswerRow, answersOf } from './reads-meldcode.ts'
import type { Answers, EntryKind, MeldcodeState, RunningMeldcode } from './rules/meldcode.ts'

type Trx = Transaction<DB>

export async function insertMeldcode(
  { trx, actor }: Work,
  meldcode: {
    readonly caseId: string
    readonly personId: string
    readonly on: PlainDate
    readonly dueOn: PlainDate | null
    readonly beside: string
  },
): Promise<string> {
  const id = newId()
  await execute(
    trx,
    `insert into meldcode (tenant_id, id, case_id, person_id, state, started_by, started_on, step_due_on, beside_why)
      values (app_tenant(), $1, $2, $3, 'under-way', $4, $5, $6, $7)`,
    [id, meldcode.caseId, meldcode.personId, actor.id, meldcode.on, meldcode.dueOn, meldcode.beside],
  )
  return id
}

/**
 * The Meldcodes about this person that run, those of other cases and of other people at work included: that, not what. Who
 * begins another one at the same moment waits for the end of this transaction.
 */
export async function meldcodesAbout(trx: Trx, personId: string): Promise<readonly RunningMeldcode[]> {
  await execute(
    trx,
    `select pg_advisory_xact_lock(hashtextextended('meldcode ' || current_person($1::uuid)::text, 0))`,
    [personId],
  )
  return execute<RunningMeldcode>(
    trx,
    'select name, phone, started_on as "startedOn", mine from meldcodes_about((select current_person($1::uuid)))',
    [personId],
  )
}

/** A case is not closed over one; who directs sees all of them. */
export async function meldcodeRuns(trx: Trx, caseId: string): Promise<boolean> {
  const rows = await execute(
    trx,
    `select from meldcode where tenant_id = app_tenant() and case_id = $1 and state <> 'closed' limit 1`,
    [caseId],
  )
  return rows.length > 0
}

export interface Entry {
  readonly step: EntryKind
  readonly on: PlainDate
  readonly words: string
  readonly withWhom?: string
  readonly skipped?: boolean
  readonly answers?: readonly AnswerRow[]
}

export async function insertEntry(
  { trx, actor, now }: Work,
  meldcodeId: string,
  entry: Entry,
): Promise<void> {
  const id = newId()
  const { step, on, words, withWhom = '', skipped = false, answers = [] } = entry
  await execute(
    trx,
    `insert into meldcode_entry (tenant_id, id, meldcode_id, step, on_day, with_whom, words, skipped, written_by, written_at)
      values (app_tenant(), $1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [id, meldcodeId, step, on, withWhom.trim(), words.trim(), skipped, actor.id, now.toISOString()],
  )
  if (answers.length === 0) return
  await execute(
    trx,
    `insert into meldcode_answer (tenant_id, entry_id, meldcode_id, question, yes, words)
      select app_tenant(), $1, $2, a.question, a.yes, a.words from jsonb_to_recordset($3::jsonb) as a(question text, yes boolean, words text)`,
    [id, meldcodeId, JSON.stringify(answers)],
  )
}

export interface LockedMeldcode {
  readonly id: string
  readonly caseId: string
  readonly personId: string
  readonly state: MeldcodeState
  readonly startedOn: PlainDate
  readonly reportedOn: PlainDate | null
  readonly report: boolean | null
  readonly version: number
  readonly taken: readonly EntryKind[]
}

/** Row-level security leaves nothing to whom it does not concern. */
export async function lockMeldcode(trx: Trx, id: string): Promise<LockedMeldcode | undefined> {
  const [row] = await execute<LockedMeldcode>(
    trx,
    `select m.id, m.case_id as "caseId", m.person_id as "personId", m.state, m.started_on as "startedOn",
       m.reported_on as "reportedOn", m.report, m.version,
       array(select distinct e.step from meldcode_entry e where e.tenant_id = m.tenant_id and e.meldcode_id = m.id) as taken
     from meldcode m where m.tenant_id = app_tenant() and m.id = $1::uuid for update of m`,
    [id],
  )
  return row
}

/** The newest answers, as the rules weigh them. */
export async function answersNow(trx: Trx, id: string): Promise<Answers> {
  const { text, values } = answersOf(id)
  const rows = await execute<AnswerRow>(trx, text, [...values])
  return Object.fromEntries(rows.map(({ question, yes }) => [question, yes]))
}

export interface MeldcodeChange {
  readonly state: MeldcodeState
  readonly dueOn: PlainDate | null
  readonly report?: boolean
  readonly help?: boolean
  readonly reportedOn?: PlainDate
  readonly reference?: string
}

export async function saveMeldcode(
  { trx, today }: Work,
  id: string,
  change: MeldcodeChange,
): Promise<number> {
  const [row] = await execute<{ version: number }>(
    trx,
    `update meldcode set state = $2, step_due_on = $3, report = coalesce($4, report), help = coalesce($5, help),
       reported_on = coalesce($6, reported_on), reference = coalesce($7, reference),
       closed_on = case when $2 = 'closed' then $8::date end, version = version + 1
     where tenant_id = app_tenant() and id = $1 returning version`,
    [
      id,
      change.state,
      change.dueOn,
      change.report ?? null,
      change.help ?? null,
      change.reportedOn ?? null,
      change.reference ?? null,
      today,
    ],
  )
  return row?.version ?? 0
}
