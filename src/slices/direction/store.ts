import type { DB } from '#db'
import type { Transaction } from '#platform/db/database.ts'
import { newId } from '#platform/new-id.ts'
import type { PlainDate } from '#shared/plain-date.ts'

export interface NewFollowUp {
  readonly caseId: string
  readonly objectKind: string
  readonly objectId: string
  readonly kind: string
  readonly workerId: string
  readonly now: Date
  readonly quietUntil: PlainDate
}

export async function insertFollowUp(
  trx: Transaction<DB>,
  tenantId: string,
  followUp: NewFollowUp,
): Promise<string> {
  const id = newId()
  await trx
    .insertInto('follow_up')
    .values({
      tenant_id: tenantId,
      id,
      case_id: followUp.caseId,
      object_kind: followUp.objectKind,
      object_id: followUp.objectId,
      kind: followUp.kind,
      worker_id: followUp.workerId,
      done_at: followUp.now,
      quiet_until: followUp.quietUntil,
    })
    .execute()
  return id
}

export async function lockFollowUp(trx: Transaction<DB>, tenantId: string, id: string, workerId: string) {
  return trx
    .selectFrom('follow_up')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .where('worker_id', '=', workerId)
    .forUpdate()
    .executeTakeFirst()
}

/** Undone: the exception is back, and a message that has not left yet is withdrawn. */
export async function undo(trx: Transaction<DB>, tenantId: string, id: string, now: Date): Promise<void> {
  await trx
    .updateTable('follow_up')
    .set({ undone_at: now })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute()
  await trx
    .updateTable('outbox_message')
    .set({ withdrawn_at: now })
    .where('tenant_id', '=', tenantId)
    .where('object_type', '=', 'follow-up')
    .where('object_id', '=', id)
    .where('sent_at', 'is', null)
    .execute()
}
