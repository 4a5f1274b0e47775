import { timingSafeEqual } from 'node:crypto'
import { runWork, type Work } from '#platform/access/work.ts'
import { execute } from '#platform/db/database.ts'
import type { Context } from '#platform/http/route.ts'
import { sha256 } from '#platform/secrets.ts'
import type { TenantId } from '#shared/ids.ts'
import { sendNewCode } from '../invite.ts'
import { type LinkRow, linkByToken } from '../reads.ts'
import { codeTries, type LinkFacts, mayResend, type Opening, openingOf } from '../rules/link.ts'
import { countWrongCode, markOpened } from '../store.ts'

export type LinkOutcome =
  | Exclude<Opening, { outcome: 'open' }>
  | {
      readonly outcome: 'open'
      readonly linkId: string
      readonly partnerId: string
      readonly tenantId: TenantId
      readonly opens: LinkRow['subject_kind']
    }

/**
 * Opens a partner's link with its code, in one browser. Unknown, expired, revoked and used-up links answer alike. A wrong
 * code counts, also when the browser does not wait for the answer: the count is in the same transaction as the check.
 * @param browser the secret of the browser, from its cookie or made for it
 */
export async function openLink(
  context: Context,
  tenantId: string,
  token: string,
  code: string | undefined,
  browser: string,
): Promise<LinkOutcome> {
  const browserHash = sha256(browser)
  return withLink(context, tenantId, token, async (work, link): Promise<LinkOutcome> => {
    if (!link) return { outcome: 'dead' }
    const given = code === undefined ? 'none' : isRight(context, link, code) ? 'right' : 'wrong'
    const opening = openingOf(factsOf(link, browserHash), given, work.now)
    if (given === 'wrong' && link.wrong_codes < codeTries)
      await countWrongCode(work.trx, work.tenantId, link.id)
    if (opening.outcome !== 'open') return opening
    await markOpened(work.trx, work.tenantId, link.id, browserHash, work.now)
    work.publish({
      type: 'link.opened',
      objects: [
        ...(link.case_id === null ? [] : [{ type: 'case', id: link.case_id }]),
        ...(link.subject_kind === 'list' ? [] : [{ type: link.subject_kind, id: link.subject_id }]),
        { type: 'partner', id: link.partner_id },
      ],
    })
    return {
      outcome: 'open',
      linkId: link.id,
      partnerId: link.partner_id,
      tenantId: work.tenantId as TenantId,
      opens: link.subject_kind,
    }
  })
}

/** Sends another code to the partner's own telephone: for a second browser, or when the first never came. */
export async function renewLinkCode(
  context: Context,
  tenantId: string,
  token: string,
): Promise<'dead' | 'sent' | 'wait'> {
  return withLink(context, tenantId, token, async (work, link) => {
    if (!link || openingOf(factsOf(link, Buffer.alloc(0)), 'none', work.now).outcome === 'dead') return 'dead'
    if (!mayResend({ codesSent: link.codes_sent, codeSentAt: link.code_sent_at }, work.now)) return 'wait'
    if (!(await sendNewCode(context.services, work, { id: link.id, partnerId: link.partner_id })))
      return 'dead'
    work.publish({ type: 'link.code-sent', objects: [{ type: 'partner', id: link.partner_id }] })
    return 'sent'
  })
}

function isRight({ services }: Context, link: LinkRow, code: string): boolean {
  return timingSafeEqual(link.code_hash, services.secrets.sign(`${link.id}/${code.replace(/\s/g, '')}`))
}

function factsOf(link: LinkRow, browserHash: Buffer): LinkFacts {
  const usedBy =
    link.browser_hash === null
      ? 'nobody'
      : link.browser_hash.equals(browserHash)
        ? 'this-browser'
        : 'another-browser'
  return {
    expiresAt: link.expires_at,
    revoked: link.revoked_at !== null,
    wrongCodes: link.wrong_codes,
    usedBy,
  }
}

/** Locks the link under the tenant of its address; nobody is signed in yet. */
async function withLink<T>(
  context: Context,
  tenantId: string,
  token: string,
  action: (work: Work, link: LinkRow | undefined) => Promise<T>,
): Promise<T> {
  const { services, requestId, now, today, reader } = context
  const operation = {
    actor: { ...context.actor, tenantId: tenantId as TenantId },
    rule: reader.rule,
    requestId,
    traceId: requestId.replaceAll('-', ''),
    startedAt: now,
  }
  return runWork({ ...services, operation, now, today }, async (work) => {
    const statement = linkByToken(sha256(token))
    const [link] = await execute<LinkRow>(work.trx, `${statement.text} for update`, statement.values)
    return action(work, link)
  })
}
