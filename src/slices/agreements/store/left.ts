import type { DB } from '#db'
import { execute, type Transaction } from '#platform/db/database.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { AgreementRow } from '../reads/index.ts'

/** Whether who promised has left the organisation, and then whom to call: the director of the case. */
export async function whoLeft(
  trx: Transaction<DB>,
  agreement: Pick<AgreementRow, 'case_id' | 'promiser_id'>,
  today: PlainDate,
): Promise<{ readonly director: string; readonly phone: string } | undefined> {
  const [row] = await execute<{ director: string; phone: string }>(
    trx,
    `select coalesce(d.name, '') as director, coalesce(d.phone, '') as phone
     from (select active_until from worker where tenant_id = app_tenant() and id = $2::uuid
       union all select active_until from partner where tenant_id = app_tenant() and id = $2::uuid) p
     left join seat s on s.tenant_id = app_tenant() and s.case_id = $1::uuid and s.role = 'director' and s.until_at is null
     left join worker d on d.tenant_id = s.tenant_id and d.id = s.holder_id
     where p.active_until < $3::date`,
    [agreement.case_id, agreement.promiser_id, today],
  )
  return row
}
