import type { DB } from '#db'
import { execute, type Transaction } from '#platform/db/database.ts'
import { newId } from '#platform/new-id.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { kindText, managerOn, sidesText, subjectText } from './reads.ts'
import type { PartyKind } from './reads-subjects.ts'
import type { EscalationState } from './rules/escalation.ts'
import type { SubjectKind } from './rules/suggest.ts'
import type { Subject } from './subjects.ts'

/** @returns undefined when somebody was named for that day already */
export async function insertManager(
  trx: Transaction<DB>,
  tenantId: string,
  named: {
    readonly workerId: string
    readonly fromOn: PlainDate
    readonly basis: string
    readonly by: string
    readonly now: Date
  },
): Promise<string | undefined> {
  const row = await trx
    .insertInto('chain_manager')
    .values({
      tenant_id: tenantId,
      id: newId(),
      worker_id: named.workerId,
      from_date: named.fromOn,
      basis: named.basis,
      set_by: named.by,
      set_at: named.now,
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'from_date']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

export async function findManager(trx: Transaction<DB>, day: PlainDate) {
  const { text, values } = managerOn(day)
  const [row] = await execute<{ id: string; name: string; phone: string }>(trx, text, [...values])
  return row
}

export async function insertEscalation(
  trx: Transaction<DB>,
  tenantId: string,
  made: {
    readonly caseId: string
    readonly subject: Subject
    readonly askedBy: string
    readonly now: Date
    readonly asked: string
    readonly calls: number
    readonly reminders: number
    readonly hearBy: PlainDate
    readonly dueOn: PlainDate
  },
): Promise<string> {
  const id = newId()
  const { kind, title, party, organisation } = made.subject
  const only = (wanted: SubjectKind): string | null => (kind === wanted ? made.subject.id : null)
  await trx
    .insertInto('escalation')
    .values({
      tenant_id: tenantId,
      id,
      case_id: made.caseId,
      agreement_id: only('agreement'),
      referral_id: only('referral'),
      step_id: only('step'),
      person_id: made.subject.personId,
      about: title.nl,
      about_en: title.en === title.nl ? '' : title.en,
      agreed_due_on: made.subject.dueOn,
      party_kind: party?.kind ?? null,
      party_id: party?.id ?? null,
      organisation_id: organisation?.id ?? null,
      asked_by: made.askedBy,
      asked_at: made.now,
      asked: made.asked,
      calls: Math.min(made.calls, 999),
      reminders: Math.min(made.reminders, 999),
      rounds: made.subject.round,
      hear_by: made.hearBy,
      due_on: made.dueOn,
      state: 'asked',
    })
    .execute()
  return id
}

export interface LockedEscalation {
  readonly id: string
  readonly caseId: string
  readonly kind: SubjectKind
  readonly subjectId: string
  readonly personId: string
  readonly partyKind: PartyKind | null
  readonly partyId: string | null
  readonly organisationId: string | null
  readonly askedBy: string
  readonly state: EscalationState
  readonly hearBy: PlainDate
  readonly dueOn: PlainDate
  readonly directs: boolean
  readonly manages: boolean
  readonly is_party: boolean
  readonly version: number
}

/** Row-level security leaves nothing to whom it does not concern. */
export async function lockEscalation(
  trx: Transaction<DB>,
  id: string,
): Promise<LockedEscalation | undefined> {
  const [row] = await execute<LockedEscalation>(
    trx,
    `select e.id, e.case_id as "caseId", ${kindText}, ${subjectText} as "subjectId", e.person_id as "personId",
       e.party_kind as "partyKind", e.party_id as "partyId", e.organisation_id as "organisationId", e.asked_by as "askedBy", e.state, e.hear_by as "hearBy", e.due_on as "dueOn", ${sidesText}, e.version
     from escalation e where e.tenant_id = app_tenant() and e.id = $1::uuid for update of e`,
    [id],
  )
  return row
}

export async function saveHeard(
  trx: Transaction<DB>,
  tenantId: string,
  id: string,
  told: { readonly words: string; readonly from: 'party' | 'manager'; readonly now: Date },
): Promise<void> {
  await trx
    .updateTable('escalation')
    .set((eb) => ({
      state: 'heard',
      heard: told.words,
      heard_from: told.from,
      heard_at: told.now,
      version: eb('version', '+', 1),
    }))
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute()
}

export async function saveDecision(
  trx: Transaction<DB>,
  tenantId: string,
  id: string,
  decided: {
    readonly state: 'decided' | 'declined'
    readonly words: string
    readonly carriedOutBy: string
    readonly byDay: PlainDate | null
    readonly by: string
    readonly now: Date
  },
): Promise<void> {
  const stands = decided.state === 'decided'
  await trx
    .updateTable('escalation')
    .set((eb) => ({
      state: decided.state,
      decision: decided.words,
      carried_out_by: stands ? decided.carriedOutBy : '',
      by_day: stands ? decided.byDay : null,
      decided_by: decided.by,
      decided_at: decided.now,
      version: eb('version', '+', 1),
    }))
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute()
}

export async function saveClosing(
  trx: Transaction<DB>,
  tenantId: string,
  id: string,
  closed: {
    readonly state: 'withdrawn' | 'settled'
    readonly words: string
    readonly today: PlainDate
  },
): Promise<void> {
  await trx
    .updateTable('escalation')
    .set((eb) => ({
      state: closed.state,
      closing: closed.words,
      closed_on: closed.today,
      version: eb('version', '+', 1),
    }))
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute()
}
