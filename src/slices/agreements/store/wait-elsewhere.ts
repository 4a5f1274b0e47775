import type { DB } from '#db'
import { execute, type Transaction } from '#platform/db/database.ts'
import type { Elsewhere, ElsewhereKind } from '../rules/wait-elsewhere.ts'
import type { Released } from './wait.ts'

const read: Record<ElsewhereKind, string> = {
  referral: `select r.id, r.case_id as "caseId", r.state, coalesce(r.contact_by, r.answer_by) as "expectedOn",
      (select n.id from case_referral n where n.tenant_id = r.tenant_id and n.previous_id = r.id) as "successorId"
    from case_referral r where r.tenant_id = app_tenant() and r.id = $1::uuid`,
  'route-step': `select r.id, r.case_id as "caseId", r.state, r.until_on as "expectedOn", null as "successorId"
    from route_step r where r.tenant_id = app_tenant() and r.id = $1::uuid`,
}

/** How a referral or step stands now. */
export async function findElsewhere(
  trx: Transaction<DB>,
  kind: ElsewhereKind,
  id: string,
): Promise<Elsewhere | undefined> {
  const [row] = await execute<Elsewhere>(trx, read[kind], [id])
  return row
}

/**
 * The same, kept as it stands until the end of the transaction: nobody ties to what is being settled. What somebody else
 * holds is not waited for, because they may want the case that is held here.
 */
export async function holdElsewhere(
  trx: Transaction<DB>,
  kind: ElsewhereKind,
  id: string,
): Promise<Elsewhere | 'busy' | undefined> {
  const [held] = await execute<Elsewhere>(trx, `${read[kind]} for share of r skip locked`, [id])
  if (held) return held
  return (await findElsewhere(trx, kind, id)) && 'busy'
}

const columns = { referral: 'waits_on_referral', 'route-step': 'waits_on_step' } as const

/** Who waits for it in a case that runs. */
export async function lockWaitingElsewhere(
  trx: Transaction<DB>,
  kind: ElsewhereKind,
  on: string,
): Promise<readonly (Released & { readonly waitState: string })[]> {
  return execute(
    trx,
    `select a.id, a.case_id, a.for_person_id, a.promiser_kind, a.promiser_id, a.state, a.waits_days, a.wait_state as "waitState"
      from agreement a join case_file c on c.tenant_id = a.tenant_id and c.id = a.case_id and c.closed_on is null
      where a.tenant_id = app_tenant() and a.${columns[kind]} = $1::uuid and a.wait_state <> 'over'
        and a.state in ('proposed', 'countered', 'accepted', 'at-risk') order by a.id for update of a`,
    [on],
  )
}
