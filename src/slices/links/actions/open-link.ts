import { timingSafeEqual } from 'node:crypto'
import { runWork } from '#platform/access/work.ts'
import { execute } from '#platform/db/database.ts'
import type { Context } from '#platform/http/route.ts'
import { sha256 } from '#platform/secrets.ts'
import type { TenantId } from '#shared/ids.ts'
import { type LinkRow, linkByToken } from '../reads.ts'
import { codeTries } from '../rules/link.ts'
import { countWrongCode, markOpened } from '../store.ts'

export type LinkOutcome =
  | {
      readonly ok: true
      readonly linkId: string
      readonly partnerId: string
      readonly tenantId: TenantId
      readonly opens: LinkRow['subject_kind']
    }
  | { readonly ok: false; readonly dead: true }
  | { readonly ok: false; readonly dead: false; readonly triesLeft: number }

/**
 * Opens a partner's link with its code. Unknown, expired, revoked and used-up links answer alike. A wrong code counts,
 * also when the browser does not wait for the answer: the count is in the same transaction as the check.
 */
export async function openLink(
  context: Context,
  tenantId: string,
  token: string,
  code: string | undefined,
): Promise<LinkOutcome> {
  const { services, requestId, now, today, reader } = context
  const actor = { ...context.actor, tenantId: tenantId as TenantId }
  const operation = {
    actor,
    rule: reader.rule,
    requestId,
    traceId: requestId.replaceAll('-', ''),
    startedAt: now,
  }
  return runWork({ ...services, operation, now, today }, async (work) => {
    const statement = linkByToken(sha256(token))
    const [link] = await execute<LinkRow>(work.trx, `${statement.text} for update`, statement.values)
    if (!link || link.revoked_at !== null || link.expires_at <= work.now || link.wrong_codes >= codeTries) {
      return { ok: false, dead: true }
    }
    if (code === undefined) return { ok: false, dead: false, triesLeft: codeTries - link.wrong_codes }
    const right = timingSafeEqual(
      link.code_hash,
      services.secrets.sign(`${link.id}/${code.replace(/\s/g, '')}`),
    )
    if (!right) {
      await countWrongCode(work.trx, work.tenantId, link.id)
      const triesLeft = codeTries - link.wrong_codes - 1
      return triesLeft > 0 ? { ok: false, dead: false, triesLeft } : { ok: false, dead: true }
    }
    await markOpened(work.trx, work.tenantId, link.id, work.now)
    work.publish({
      type: 'link.opened',
      objects: [
        { type: 'case', id: link.case_id },
        { type: link.subject_kind, id: link.subject_id },
        { type: 'partner', id: link.partner_id },
      ],
    })
    return {
      ok: true,
      linkId: link.id,
      partnerId: link.partner_id,
      tenantId: actor.tenantId,
      opens: link.subject_kind,
    }
  })
}
