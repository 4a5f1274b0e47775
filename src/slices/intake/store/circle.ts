import type { DB } from '#db'
import type { Transaction } from '#platform/db/database.ts'
import type { Knowing } from '../rules/knowing.ts'

/** The own circle as told in writing: who helps already, who filled it in together, who knows of it. */
export interface Circle {
  readonly alreadyHelps: string
  readonly helper: { readonly name: string; readonly relation: string; readonly phone: string }
  readonly knowing: Knowing
}

export async function insertCircle(
  trx: Transaction<DB>,
  of: { readonly tenantId: string; readonly contactId: string },
  { alreadyHelps, helper, knowing }: Circle,
): Promise<void> {
  await trx
    .insertInto('contact_circle')
    .values({
      tenant_id: of.tenantId,
      contact_id: of.contactId,
      already_helps: alreadyHelps.trim(),
      helper_name: helper.name.trim(),
      helper_relation: helper.relation.trim(),
      helper_phone: helper.phone.trim(),
      knowing,
    })
    .execute()
}
