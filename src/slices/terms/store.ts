import type { DB } from '#db'
import type { Transaction } from '#platform/db/database.ts'
import { newId } from '#platform/new-id.ts'
import type { Suspension } from '#shared/deadline.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { TermRow } from './reads.ts'
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
    { kind: term.kind, startsOn: term.startsOn, metOn: null, suspensions: [] },
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
    .select(['from_date as from', 'until_date as until', 'reason'])
    .where('tenant_id', '=', tenantId)
    .where('term_id', '=', id)
    .orderBy('from_date')
    .execute()
  return { ...term, suspensions } as TermRow
}

export async function insertSuspension(
  trx: Transaction<DB>,
  tenantId: string,
  termId: string,
  suspension: Suspension,
) {
  await trx
    .insertInto('term_suspension')
    .values({
      tenant_id: tenantId,
      id: newId(),
      term_id: termId,
      from_date: suspension.from,
      reason: suspension.reason,
    })
    .execute()
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
