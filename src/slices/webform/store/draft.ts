import type { DB } from '#db'
import { execute, type Transaction } from '#platform/db/database.ts'
import { newId } from '#platform/new-id.ts'

export interface DraftRow {
  readonly id: string
  readonly codeHash: Buffer | null
  readonly birthHash: Buffer | null
  readonly phoneHash: Buffer | null
  readonly wrongTries: number
  readonly content: Buffer | null
  readonly sentNumber: number | null
  readonly expiresAt: Date
}

const columns = `id, code_hash as "codeHash", birth_hash as "birthHash", phone_hash as "phoneHash",
  wrong_tries as "wrongTries", content, sent_number as "sentNumber", expires_at as "expiresAt"`

/** The form of one browser, locked: a second submit waits and sees what the first one did. */
export async function lockDraft(trx: Transaction<DB>, tokenHash: Buffer): Promise<DraftRow | undefined> {
  const [row] = await execute<DraftRow>(
    trx,
    `select ${columns} from web_draft where tenant_id = app_tenant() and token_hash = $1 for update`,
    [tokenHash],
  )
  return row
}

export async function lockDraftByCode(trx: Transaction<DB>, codeHash: Buffer): Promise<DraftRow | undefined> {
  const [row] = await execute<DraftRow>(
    trx,
    `select ${columns} from web_draft where tenant_id = app_tenant() and code_hash = $1 for update`,
    [codeHash],
  )
  return row
}

export interface DraftTimes {
  readonly savedAt: Date
  readonly expiresAt: Date
}

export async function insertDraft(
  trx: Transaction<DB>,
  tenantId: string,
  draft: DraftTimes & { readonly tokenHash: Buffer; readonly content: Buffer },
): Promise<void> {
  await trx
    .insertInto('web_draft')
    .values({
      tenant_id: tenantId,
      id: newId(),
      token_hash: draft.tokenHash,
      content: draft.content,
      saved_at: draft.savedAt,
      expires_at: draft.expiresAt,
    })
    .execute()
}

export interface DraftChange {
  readonly content?: Buffer | null
  readonly token_hash?: Buffer
  readonly code_hash?: Buffer | null
  readonly birth_hash?: Buffer | null
  readonly phone_hash?: Buffer | null
  readonly wrong_tries?: number
  readonly sent_number?: number
  readonly saved_at?: Date
  readonly expires_at?: Date
}

export async function saveDraftRow(
  trx: Transaction<DB>,
  tenantId: string,
  id: string,
  change: DraftChange,
): Promise<void> {
  await trx
    .updateTable('web_draft')
    .set(change)
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute()
}

/** Nothing of what is over stays behind. */
export async function dropDraftsBefore(trx: Transaction<DB>, tenantId: string, now: Date): Promise<void> {
  await trx.deleteFrom('web_draft').where('tenant_id', '=', tenantId).where('expires_at', '<=', now).execute()
}
