import type { DB } from '#db'
import { execute, type Transaction } from '#platform/db/database.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { agreementsToEscalate, referralsToEscalate, stepsToEscalate } from './reads-subjects.ts'
import type { SubjectKind } from './rules/suggest.ts'
import { type Subject, type SubjectRows, subjectsIn } from './subjects.ts'

const tables = {
  agreement: 'agreement',
  referral: 'case_referral',
  step: 'route_step',
} as const satisfies Record<SubjectKind, string>

/** What is to be escalated, locked, as the screen was offered it; undefined when it cannot be. The case is locked before. */
export async function lockSubject(
  trx: Transaction<DB>,
  caseId: string,
  { kind, subjectId }: { readonly kind: SubjectKind; readonly subjectId: string },
  today: PlainDate,
): Promise<Subject | undefined> {
  await execute(
    trx,
    `select 1 from ${tables[kind]} where tenant_id = app_tenant() and case_id = $1::uuid and id = $2::uuid for update`,
    [caseId, subjectId],
  )
  const reads = {
    agreement: agreementsToEscalate(caseId),
    referral: referralsToEscalate(caseId),
    step: stepsToEscalate(caseId),
  }
  const { text, values } = reads[kind]
  const rows = await execute<never>(trx, text, [...values])
  const none: SubjectRows = { agreements: [], referrals: [], steps: [] }
  const found = subjectsIn({ ...none, [`${kind}s`]: rows }, today)
  return found.find(({ id }) => id === subjectId)
}

export interface Tried {
  readonly calls: number
  readonly reminders: number
  /** It, or an earlier round of it, is with the chain manager already. */
  readonly open: boolean
}

/** What was tried about it and its earlier rounds. */
export async function triedBefore(
  trx: Transaction<DB>,
  { kind, id }: Pick<Subject, 'kind' | 'id'>,
): Promise<Tried> {
  const [row] = await execute<Tried>(
    trx,
    `with recursive rounds as (
       select $1::uuid as id
       union
       select a.previous_id from rounds r join agreement a on a.tenant_id = app_tenant() and a.id = r.id
         where a.previous_id is not null),
     before as (
       select id from rounds
       union
       select y.id from case_referral x join case_referral y on y.tenant_id = x.tenant_id and y.chain_id = x.chain_id
       where x.tenant_id = app_tenant() and x.id = $1::uuid)
     select count(f.id) filter (where f.kind = 'called')::int as calls,
       count(f.id) filter (where f.kind in ('reminded', 'asked'))::int as reminders,
       exists (select from escalation e join before b on b.id in (e.agreement_id, e.referral_id, e.step_id)
         where e.tenant_id = app_tenant() and e.state in ('asked', 'heard', 'decided')) as open
     from before b left join follow_up f on f.tenant_id = app_tenant() and f.object_id = b.id and f.object_kind = $2
       and f.undone_at is null`,
    [id, kind],
  )
  return row ?? { calls: 0, reminders: 0, open: false }
}
