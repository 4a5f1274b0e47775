import type { DB } from '#db'
import { execute, type Transaction } from '#platform/db/database.ts'
import { newId } from '#platform/new-id.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { managerOn, sidesText } from './reads.ts'
import type { EscalationState } from './rules/escalation.ts'

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

/** What was tried about an agreement and its earlier rounds, and where who promised works. */
export async function triedBefore(trx: Transaction<DB>, agreementId: string) {
  const [row] = await execute<{ calls: number; reminders: number; organisationId: string; open: boolean }>(
    trx,
    `with recursive rounds as (
       select a.id, a.previous_id from agreement a where a.tenant_id = app_tenant() and a.id = $1::uuid
       union all
       select a.id, a.previous_id from rounds r join agreement a on a.tenant_id = app_tenant() and a.id = r.previous_id)
     select count(f.id) filter (where f.kind = 'called')::int as calls,
       count(f.id) filter (where f.kind in ('reminded', 'asked'))::int as reminders,
       (select coalesce(w.organisation_id, p.organisation_id) from agreement a
         left join worker w on a.promiser_kind = 'worker' and w.tenant_id = a.tenant_id and w.id = a.promiser_id
         left join partner p on a.promiser_kind = 'organisation' and p.tenant_id = a.tenant_id and p.id = a.promiser_id
         where a.tenant_id = app_tenant() and a.id = $1::uuid) as "organisationId",
       exists (select from escalation e join rounds r on r.id = e.agreement_id where e.tenant_id = app_tenant()
         and e.state in ('asked', 'heard', 'decided')) as open
     from rounds r left join follow_up f on f.tenant_id = app_tenant() and f.object_id = r.id and f.object_kind = 'agreement'
       and f.undone_at is null`,
    [agreementId],
  )
  return row
}

export async function insertEscalation(
  trx: Transaction<DB>,
  tenantId: string,
  made: {
    readonly caseId: string
    readonly agreementId: string
    readonly personId: string
    readonly about: string
    readonly agreedDueOn: PlainDate
    readonly partyKind: string
    readonly partyId: string
    readonly organisationId: string
    readonly askedBy: string
    readonly now: Date
    readonly asked: string
    readonly calls: number
    readonly reminders: number
    readonly rounds: number
    readonly hearBy: PlainDate
    readonly dueOn: PlainDate
  },
): Promise<string> {
  const id = newId()
  await trx
    .insertInto('escalation')
    .values({
      tenant_id: tenantId,
      id,
      case_id: made.caseId,
      agreement_id: made.agreementId,
      person_id: made.personId,
      about: made.about,
      agreed_due_on: made.agreedDueOn,
      party_kind: made.partyKind,
      party_id: made.partyId,
      organisation_id: made.organisationId,
      asked_by: made.askedBy,
      asked_at: made.now,
      asked: made.asked,
      calls: Math.min(made.calls, 999),
      reminders: Math.min(made.reminders, 999),
      rounds: made.rounds,
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
  readonly agreementId: string
  readonly personId: string
  readonly partyKind: 'worker' | 'organisation'
  readonly partyId: string
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
    `select e.id, e.case_id as "caseId", e.agreement_id as "agreementId", e.person_id as "personId", e.party_kind as "partyKind",
       e.party_id as "partyId", e.asked_by as "askedBy", e.state, e.hear_by as "hearBy", e.due_on as "dueOn", ${sidesText}, e.version
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
