import { prepare } from '#platform/db/statement.ts'
import type { PlainDate } from '#shared/plain-date.ts'

export interface LinkRow {
  id: string
  tenant_id: string
  partner_id: string
  /** None for the list, which is over all cases. */
  case_id: string | null
  subject_kind: 'agreement' | 'referral' | 'list'
  /** Of the list: the partner. */
  subject_id: string
  code_hash: Buffer
  expires_at: Date
  wrong_codes: number
  revoked_at: Date | null
  browser_hash: Buffer | null
  codes_sent: number
  code_sent_at: Date
}

const subject = `l.case_id, l.scope as subject_kind, coalesce(l.agreement_id, l.referral_id, l.partner_id) as subject_id`

/** A link by the hash of its token; the tenant stands in the address and in the settings of the transaction. */
export const linkByToken = prepare<LinkRow, [hash: Buffer]>(`
  select l.id, l.tenant_id, l.partner_id, ${subject}, l.code_hash, l.expires_at, l.wrong_codes, l.revoked_at, l.browser_hash,
    l.codes_sent, coalesce(l.code_sent_at, l.made_at) as code_sent_at
  from partner_link l where l.tenant_id = app_tenant() and l.token_hash = $1`)

/** The partner behind a link session, while the link is alive. */
export const partnerOfLink = prepare<
  Pick<LinkRow, 'id' | 'case_id' | 'subject_kind' | 'subject_id' | 'expires_at'> & { name: string },
  [linkId: string]
>(`
  select pa.id, pa.name, ${subject}, l.expires_at from partner_link l
  join partner pa on pa.tenant_id = l.tenant_id and pa.id = l.partner_id
  where l.tenant_id = app_tenant() and l.id = $1 and l.revoked_at is null and l.expires_at > app_now()`)

export const partnerHead = prepare<
  { name: string; organisation: string; left_on: PlainDate | null },
  [id: string]
>(`
  select pa.name, o.name as organisation, pa.active_until as left_on from partner pa
  join organisation o on o.tenant_id = pa.tenant_id and o.id = pa.organisation_id
  where pa.tenant_id = app_tenant() and pa.id = $1`)
