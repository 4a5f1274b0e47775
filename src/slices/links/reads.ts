import { prepare } from '#platform/db/statement.ts'

export interface LinkRow {
  id: string
  tenant_id: string
  partner_id: string
  case_id: string
  subject_kind: 'agreement' | 'referral'
  subject_id: string
  code_hash: Buffer
  expires_at: Date
  wrong_codes: number
  revoked_at: Date | null
}

const subject = `case when agreement_id is null then 'referral' else 'agreement' end as subject_kind,
  coalesce(agreement_id, referral_id) as subject_id`

/** A link by the hash of its token; the tenant stands in the address and in the settings of the transaction. */
export const linkByToken = prepare<LinkRow, [hash: Buffer]>(`
  select id, tenant_id, partner_id, case_id, ${subject}, code_hash, expires_at, wrong_codes, revoked_at
  from partner_link where tenant_id = app_tenant() and token_hash = $1`)

/** The partner behind a link session, while the link is alive. */
export const partnerOfLink = prepare<
  Pick<LinkRow, 'id' | 'case_id' | 'subject_kind' | 'subject_id' | 'expires_at'> & { name: string },
  [linkId: string]
>(`
  select pa.id, pa.name, l.case_id, ${subject}, l.expires_at from partner_link l
  join partner pa on pa.tenant_id = l.tenant_id and pa.id = l.partner_id
  where l.tenant_id = app_tenant() and l.id = $1 and l.revoked_at is null and l.expires_at > app_now()`)

export const partnerHead = prepare<{ name: string; organisation: string }, [id: string]>(`
  select pa.name, o.name as organisation from partner pa
  join organisation o on o.tenant_id = pa.tenant_id and o.id = pa.organisation_id
  where pa.tenant_id = app_tenant() and pa.id = $1`)
