import type { DB } from '#db'
import type { Transaction } from '#platform/db/database.ts'
import type { LinkSubject } from './rules/link.ts'

export interface NewLink {
  readonly id: string
  readonly partnerId: string
  readonly subject: LinkSubject
  readonly tokenHash: Buffer
  readonly codeHash: Buffer
  readonly now: Date
  readonly expires: Date
}

export async function insertLink(trx: Transaction<DB>, tenantId: string, link: NewLink): Promise<void> {
  const { subject } = link
  await trx
    .insertInto('partner_link')
    .values({
      tenant_id: tenantId,
      id: link.id,
      partner_id: link.partnerId,
      scope: subject.kind,
      case_id: subject.kind === 'list' ? null : subject.caseId,
      agreement_id: subject.kind === 'agreement' ? subject.id : null,
      referral_id: subject.kind === 'referral' ? subject.id : null,
      token_hash: link.tokenHash,
      code_hash: link.codeHash,
      made_at: link.now,
      code_sent_at: link.now,
      expires_at: link.expires,
    })
    .execute()
}

export async function renewCode(
  trx: Transaction<DB>,
  tenantId: string,
  id: string,
  codeHash: Buffer,
  now: Date,
): Promise<void> {
  await trx
    .updateTable('partner_link')
    .set((eb) => ({
      code_hash: codeHash,
      browser_hash: null,
      code_sent_at: now,
      codes_sent: eb('codes_sent', '+', 1),
    }))
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute()
}

/** Lists that this partner asked for since a moment. */
export async function countLists(
  trx: Transaction<DB>,
  tenantId: string,
  partnerId: string,
  since: Date,
): Promise<number> {
  const { count } = await trx
    .selectFrom('partner_link')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('tenant_id', '=', tenantId)
    .where('partner_id', '=', partnerId)
    .where('scope', '=', 'list')
    .where('made_at', '>', since)
    .executeTakeFirstOrThrow()
  return Number(count)
}

export async function countWrongCode(trx: Transaction<DB>, tenantId: string, id: string): Promise<void> {
  await trx
    .updateTable('partner_link')
    .set((eb) => ({ wrong_codes: eb('wrong_codes', '+', 1) }))
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute()
}

/** Opened: from now on the code belongs to this browser. */
export async function markOpened(
  trx: Transaction<DB>,
  tenantId: string,
  id: string,
  browserHash: Buffer,
  now: Date,
): Promise<void> {
  await trx
    .updateTable('partner_link')
    .set((eb) => ({ opened_at: eb.fn.coalesce('opened_at', eb.val(now)), browser_hash: browserHash }))
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute()
}

export async function revokeLinks(
  trx: Transaction<DB>,
  tenantId: string,
  caseId: string,
  now: Date,
): Promise<void> {
  await trx
    .updateTable('partner_link')
    .set({ revoked_at: now })
    .where('tenant_id', '=', tenantId)
    .where('case_id', '=', caseId)
    .where('revoked_at', 'is', null)
    .execute()
}
