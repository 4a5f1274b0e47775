import type { DB } from '#db'
import type { Work } from '#platform/access/work.ts'
import { execute, type Transaction } from '#platform/db/database.ts'
import { newId } from '#platform/new-id.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { Absence } from './rules/check.ts'
import type { TransferState } from './rules/transfer.ts'

type Trx = Transaction<DB>

export interface NewTransfer {
  readonly caseId: string
  readonly from: string
  readonly to: string
  readonly switchOn: PlainDate
  readonly untilOn: PlainDate | null
  readonly talkOn: PlainDate | null
}

export async function insertTransfer({ trx, actor, now }: Work, transfer: NewTransfer): Promise<string> {
  const id = newId()
  const { caseId, from, to, switchOn, untilOn, talkOn } = transfer
  await execute(
    trx,
    `insert into transfer (tenant_id, id, case_id, from_worker, to_worker, proposed_by, switch_on, until_on, talk_on, proposed_at)
      values (app_tenant(), $1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [id, caseId, from, to, actor.id, switchOn, untilOn, talkOn, now],
  )
  return id
}

export interface LockedTransfer {
  readonly id: string
  readonly case_id: string
  readonly from_worker: string
  readonly to_worker: string
  readonly state: TransferState
  readonly switch_on: PlainDate
  readonly until_on: PlainDate | null
  readonly version: number
}

/** Call with the case locked already. Who is not in the circle of the transfer finds nothing. */
export async function lockTransfer(trx: Trx, id: string): Promise<LockedTransfer | undefined> {
  const [row] = await execute<LockedTransfer>(
    trx,
    `select id, case_id, from_worker, to_worker, state, switch_on, until_on, version from transfer
      where tenant_id = app_tenant() and id = $1 for update`,
    [id],
  )
  return row
}

/** The cases that have a transfer under way. */
export async function underWay(trx: Trx, caseIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await execute<{ case_id: string }>(
    trx,
    `select case_id from transfer where tenant_id = app_tenant() and case_id = any ($1::uuid[])
      and state in ('proposed','asked','accepted')`,
    [caseIds],
  )
  return new Set(rows.map(({ case_id }) => case_id))
}

/** Accepted transfers whose day has come. */
export async function dueTransfers(trx: Trx, today: PlainDate): Promise<{ id: string; caseId: string }[]> {
  return execute(
    trx,
    `select id, case_id as "caseId" from transfer where tenant_id = app_tenant() and state = 'accepted' and switch_on <= $1::date
      order by case_id`,
    [today],
  )
}

export async function openTransferOf(trx: Trx, caseId: string): Promise<string | undefined> {
  const [row] = await execute<{ id: string }>(
    trx,
    `select id from transfer where tenant_id = app_tenant() and case_id = $1 and state in ('proposed','asked','accepted')`,
    [caseId],
  )
  return row?.id
}

/** `words` are kept where the step puts them: a question, its answer, or the reason of an end. */
export async function saveStep(
  { trx, now }: Work,
  id: string,
  state: TransferState,
  words: { readonly as: 'question' | 'answer' | 'reason'; readonly text: string },
): Promise<number> {
  const [row] = await execute<{ version: number }>(
    trx,
    `update transfer set state = $2, version = version + 1,
      question = case when $3 = 'question' then $4 else question end, answer = case when $3 = 'answer' then $4
        when $3 = 'question' then '' else answer end,
      reason = case when $3 = 'reason' then $4 else reason end,
      accepted_at = case when $2 = 'accepted' then $5::timestamptz else accepted_at end,
      moved_at = case when $2 = 'moved' then $5::timestamptz else moved_at end
      where tenant_id = app_tenant() and id = $1 returning version`,
    [id, state, words.as, words.text.trim(), now.toISOString()],
  )
  return row?.version ?? 0
}

export interface SheetItem {
  readonly transferId: string
  readonly caseId: string
  readonly kind: 'case' | 'agreement' | 'term'
  readonly itemId: string
}

export async function saveWords(trx: Trx, item: SheetItem, words: string): Promise<void> {
  await execute(
    trx,
    `insert into transfer_item (tenant_id, transfer_id, item_id, case_id, kind, words) values (app_tenant(), $1, $2, $3, $4, $5)
      on conflict (tenant_id, transfer_id, item_id) do update set words = excluded.words, read_at = null`,
    [item.transferId, item.itemId, item.caseId, item.kind, words.trim()],
  )
}

export async function saveRead(trx: Trx, item: SheetItem, at: Date | null): Promise<void> {
  await execute(
    trx,
    `insert into transfer_item (tenant_id, transfer_id, item_id, case_id, kind, read_at) values (app_tenant(), $1, $2, $3, $4, $5)
      on conflict (tenant_id, transfer_id, item_id) do update set read_at = excluded.read_at`,
    [item.transferId, item.itemId, item.caseId, item.kind, at],
  )
}

/** Whether the item stands on the sheet of this case, under the locks of what it is. */
export async function standsOnSheet(trx: Trx, item: SheetItem): Promise<boolean> {
  if (item.kind === 'case') return item.itemId === item.caseId
  const [row] = await execute<{ found: boolean }>(
    trx,
    `select exists (select from ${item.kind} where tenant_id = app_tenant() and id = $1 and case_id = $2) as found`,
    [item.itemId, item.caseId],
  )
  return row?.found ?? false
}

export async function leadsWorker(trx: Trx, workerId: string): Promise<boolean> {
  const [row] = await execute<{ leads: boolean }>(trx, 'select leads($1) as leads', [workerId])
  return row?.leads ?? false
}

/** Cases in which this worker declared to know somebody of the household privately: not a case to give there. */
export async function tiedCases(
  trx: Trx,
  workerId: string,
  caseIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await execute<{ id: string }>(
    trx,
    `select distinct c.id from case_file c
      join household_member m on m.tenant_id = c.tenant_id and m.household_id = c.household_id and m.until_date is null
      join worker_exclusion x on x.tenant_id = m.tenant_id and x.person_id = m.person_id and x.withdrawn_at is null
      where c.tenant_id = app_tenant() and c.id = any ($2::uuid[]) and x.worker_id = $1`,
    [workerId, caseIds],
  )
  return new Set(rows.map(({ id }) => id))
}

/** The running cases that a worker directs. */
export async function casesDirectedBy(trx: Trx, workerId: string): Promise<string[]> {
  const rows = await execute<{ id: string }>(
    trx,
    `select c.id from seat s join case_file c on c.tenant_id = s.tenant_id and c.id = s.case_id and c.closed_on is null
      where s.tenant_id = app_tenant() and s.holder_id = $1 and s.role = 'director' and s.until_at is null order by c.id`,
    [workerId],
  )
  return rows.map(({ id }) => id)
}

export interface LockedAbsence extends Absence {
  readonly id: string
}

/** Locks the two people, so that two arrangements for the same days cannot both be made, and reads their absences. */
export async function lockAbsences(
  trx: Trx,
  workerIds: readonly string[],
  from: PlainDate,
): Promise<LockedAbsence[]> {
  await execute(
    trx,
    'select 1 from worker where tenant_id = app_tenant() and id = any ($1::uuid[]) order by id for update',
    [workerIds],
  )
  return execute<LockedAbsence>(
    trx,
    `select id, worker_id as "workerId", stand_in_id as "standInId", from_on as "fromOn", until_on as "untilOn" from absence
      where tenant_id = app_tenant() and worker_id = any ($1::uuid[]) and ended_at is null and until_on >= $2::date`,
    [workerIds, from],
  )
}

export async function insertAbsence({ trx, actor, now }: Work, absence: Absence): Promise<string> {
  const id = newId()
  const { workerId, standInId, fromOn, untilOn } = absence
  await execute(
    trx,
    `insert into absence (tenant_id, id, worker_id, stand_in_id, from_on, until_on, arranged_by, arranged_at)
      values (app_tenant(), $1, $2, $3, $4, $5, $6, $7)`,
    [id, workerId, standInId, fromOn, untilOn, actor.id, now],
  )
  return id
}

export async function endAbsenceRow(trx: Trx, id: string, at: Date): Promise<LockedAbsence | undefined> {
  const [row] = await execute<LockedAbsence>(
    trx,
    `update absence set ended_at = $2 where tenant_id = app_tenant() and id = $1 and ended_at is null
      and (worker_id = app_actor() or leads(worker_id))
      returning id, worker_id as "workerId", stand_in_id as "standInId", from_on as "fromOn", until_on as "untilOn"`,
    [id, at],
  )
  return row
}

/** Running absences whose director has a case for which the stand-in has no seat yet: it came in meanwhile. */
export async function uncovered(
  trx: Trx,
  today: PlainDate,
): Promise<(LockedAbsence & { readonly caseId: string })[]> {
  return execute(
    trx,
    `select a.id, a.worker_id as "workerId", a.stand_in_id as "standInId", a.from_on as "fromOn", a.until_on as "untilOn",
        c.id as "caseId"
      from absence a
      join seat d on d.tenant_id = a.tenant_id and d.holder_id = a.worker_id and d.role = 'director' and d.until_at is null
      join case_file c on c.tenant_id = d.tenant_id and c.id = d.case_id and c.closed_on is null
      where a.tenant_id = app_tenant() and a.ended_at is null and a.from_on <= $1::date and a.until_on >= $1::date
        and not exists (select from seat s where s.tenant_id = a.tenant_id and s.case_id = c.id and s.arrangement_id = a.id)
        and not exists (select from household_member m join worker_exclusion x on x.tenant_id = m.tenant_id
          and x.person_id = m.person_id and x.withdrawn_at is null and x.worker_id = a.stand_in_id
          where m.tenant_id = c.tenant_id and m.household_id = c.household_id and m.until_date is null)
      order by a.id, c.id`,
    [today],
  )
}

/** Who stands in elsewhere for whom a case leaves: that seat ends with the direction. */
export async function standInsFor(
  trx: Trx,
  workerId: string,
  caseId: string,
): Promise<{ arrangementId: string }[]> {
  return execute(
    trx,
    `select distinct s.arrangement_id as "arrangementId" from absence a
      join seat s on s.tenant_id = a.tenant_id and s.arrangement_id = a.id and s.case_id = $2
      where a.tenant_id = app_tenant() and a.worker_id = $1`,
    [workerId, caseId],
  )
}

export interface Addressee {
  readonly id: string
  readonly given_names: string
  readonly infix: string
  readonly family_name: string
  readonly email: string | null
  readonly street: string | null
  readonly house_number: string | null
  readonly address_secret: boolean
  readonly language: string
}

/** Members of the household who are written to themselves: from twelve on, as for other letters about one's own plan. */
export async function addressees(
  trx: Trx,
  personIds: readonly string[],
  today: PlainDate,
): Promise<Addressee[]> {
  return execute<Addressee>(
    trx,
    `select id, given_names, infix, family_name, email, street, house_number, address_secret, language from person
      where tenant_id = app_tenant() and id = any ($1::uuid[])
        and (birth_year is null or birth_year <= extract(year from $2::date) - 12) order by id`,
    [personIds, today],
  )
}

/** A name and a number, also of who has left. */
export async function nameAndPhone(
  trx: Trx,
  workerId: string,
): Promise<{ name: string; phone: string } | undefined> {
  const [row] = await execute<{ name: string; phone: string }>(
    trx,
    'select name, phone from worker where tenant_id = app_tenant() and id = $1',
    [workerId],
  )
  return row
}
