import type { DB } from '#db'
import { execute, type Transaction } from '#platform/db/database.ts'
import { newId } from '#platform/new-id.ts'
import type { Extension, Suspension } from '#shared/deadline.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { TermRow } from './reads.ts'
import type { SuspensionGround } from './rules/grounds.ts'
import type { Norm } from './rules/norm.ts'
import { deadlineOf } from './rules/suspend.ts'
import type { TermKindKey } from './rules/term-kinds.ts'

/** Starts a term for a report; the case that grows out of it takes the term along. */
export async function startTerm(
  trx: Transaction<DB>,
  tenantId: string,
  term: {
    readonly kind: TermKindKey
    readonly reportId: string | null
    readonly caseId: string | null
    readonly startsOn: PlainDate
  },
): Promise<{ id: string; dueOn: PlainDate }> {
  const id = newId()
  const { due } = deadlineOf(
    { kind: term.kind, startsOn: term.startsOn, metOn: null, suspensions: [], extension: null },
    term.startsOn,
  )
  await trx
    .insertInto('term')
    .values({
      tenant_id: tenantId,
      id,
      kind: term.kind,
      report_id: term.reportId,
      case_id: term.caseId,
      starts_on: term.startsOn,
      due_on: due,
    })
    .execute()
  return { id, dueOn: due }
}

export async function lockTerm(
  trx: Transaction<DB>,
  tenantId: string,
  id: string,
): Promise<TermRow | undefined> {
  const term = await trx
    .selectFrom('term')
    .select(['id', 'case_id', 'report_id', 'kind', 'starts_on', 'due_on', 'met_on', 'version'])
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!term) return undefined
  const suspensions = await trx
    .selectFrom('term_suspension')
    .select(['from_date as from', 'until_date as until', 'at_most as atMost', 'reason'])
    .where('tenant_id', '=', tenantId)
    .where('term_id', '=', id)
    .orderBy('from_date')
    .execute()
  const extension = await trx
    .selectFrom('term_extension')
    .select(['unit', 'count', 'reason'])
    .where('tenant_id', '=', tenantId)
    .where('term_id', '=', id)
    .executeTakeFirst()
  return { ...term, suspensions, extension: extension ?? null } as TermRow
}

/** Whose data a change of this term touches. */
export async function personOfTerm(
  trx: Transaction<DB>,
  tenantId: string,
  term: Pick<TermRow, 'report_id' | 'case_id'>,
): Promise<string | null> {
  const report = term.report_id
    ? await trx
        .selectFrom('report')
        .select('person_id as id')
        .where('tenant_id', '=', tenantId)
        .where('id', '=', term.report_id)
        .executeTakeFirst()
    : undefined
  if (report || !term.case_id) return report?.id ?? null
  const file = await trx
    .selectFrom('case_file')
    .select('central_person_id as id')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', term.case_id)
    .executeTakeFirst()
  return file?.id ?? null
}

export async function insertSuspension(
  trx: Transaction<DB>,
  tenantId: string,
  termId: string,
  suspension: Suspension & { readonly ground: SuspensionGround },
) {
  await trx
    .insertInto('term_suspension')
    .values({
      tenant_id: tenantId,
      id: newId(),
      term_id: termId,
      from_date: suspension.from,
      at_most: suspension.atMost ?? null,
      ground: suspension.ground,
      reason: suspension.reason,
    })
    .execute()
}

/** A suspension whose answer did not come in time ended by itself; that is written down when the next one begins. */
export async function lapseSuspension(
  trx: Transaction<DB>,
  tenantId: string,
  termId: string,
  today: PlainDate,
) {
  await trx
    .updateTable('term_suspension')
    .set((eb) => ({ until_date: eb.ref('at_most') }))
    .where('tenant_id', '=', tenantId)
    .where('term_id', '=', termId)
    .where('until_date', 'is', null)
    .where('at_most', '<', today)
    .execute()
}

export async function insertExtension(
  trx: Transaction<DB>,
  tenantId: string,
  termId: string,
  extension: Extension & { readonly decided_on: PlainDate; readonly decided_by: string },
) {
  await trx
    .insertInto('term_extension')
    .values({ tenant_id: tenantId, term_id: termId, ...extension })
    .execute()
}

export async function normStartsOn(
  trx: Transaction<DB>,
  tenantId: string,
  kind: TermKindKey,
  day: PlainDate,
): Promise<boolean> {
  const row = await trx
    .selectFrom('service_norm')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('kind', '=', kind)
    .where('from_date', '=', day)
    .executeTakeFirst()
  return row !== undefined
}

/** Also for the set-up of a municipality (here: the demo). */
export async function insertNorm(
  trx: Transaction<DB>,
  tenantId: string,
  { fromOn, ...norm }: Norm,
  setBy: string | null,
): Promise<string> {
  const id = newId()
  await trx
    .insertInto('service_norm')
    .values({ tenant_id: tenantId, id, ...norm, from_date: fromOn, set_by: setBy })
    .execute()
  return id
}

export async function endSuspension(
  trx: Transaction<DB>,
  tenantId: string,
  termId: string,
  until: PlainDate,
) {
  await trx
    .updateTable('term_suspension')
    .set({ until_date: until })
    .where('tenant_id', '=', tenantId)
    .where('term_id', '=', termId)
    .where('until_date', 'is', null)
    .execute()
}

export async function saveDue(trx: Transaction<DB>, tenantId: string, termId: string, due: PlainDate) {
  await trx
    .updateTable('term')
    .set((eb) => ({ due_on: due, version: eb('version', '+', 1) }))
    .where('tenant_id', '=', tenantId)
    .where('id', '=', termId)
    .execute()
}

/** The report's running terms are carried on by the case. */
export async function carryTerms(trx: Transaction<DB>, tenantId: string, reportId: string, caseId: string) {
  await trx
    .updateTable('term')
    .set({ case_id: caseId })
    .where('tenant_id', '=', tenantId)
    .where('report_id', '=', reportId)
    .where('met_on', 'is', null)
    .execute()
}

/** What the term asked for is done. */
export async function meetTerms(
  trx: Transaction<DB>,
  tenantId: string,
  of: { readonly reportId?: string; readonly caseId?: string },
  on: PlainDate,
) {
  let query = trx
    .updateTable('term')
    .set({ met_on: on })
    .where('tenant_id', '=', tenantId)
    .where('met_on', 'is', null)
  if (of.reportId !== undefined) query = query.where('report_id', '=', of.reportId)
  if (of.caseId !== undefined) query = query.where('case_id', '=', of.caseId)
  await query.execute()
}

/** The terms of cases that were undone go back to their report alone. */
export async function returnTerms(trx: Transaction<DB>, tenantId: string, caseIds: readonly string[]) {
  await trx
    .updateTable('term')
    .set({ case_id: null })
    .where('tenant_id', '=', tenantId)
    .where('case_id', 'in', [...caseIds])
    .where('report_id', 'is not', null)
    .execute()
}

/** Terms that ended with a withdrawal run on, as if they had never stopped; answers the first day on which one is due. */
export async function restartTerms(
  trx: Transaction<DB>,
  reportId: string,
  endedOn: PlainDate,
): Promise<PlainDate | undefined> {
  const rows = await execute<{ dueOn: PlainDate }>(
    trx,
    `update term set met_on = null where tenant_id = app_tenant() and report_id = $1 and met_on = $2::date
     returning due_on as "dueOn"`,
    [reportId, endedOn],
  )
  return rows.map(({ dueOn }) => dueOn).sort()[0]
}
