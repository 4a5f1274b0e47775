import { prepare } from '#platform/db/statement.ts'

export interface LinkRow {
  id: string
  tenant_id: string
  partner_id: string
  case_id: string
  agreement_id: string
  code_hash: Buffer
  expires_at: Date
  wrong_codes: number
  revoked_at: Date | null
}

const columns =
  'id, tenant_id, partner_id, case_id, agreement_id, code_hash, expires_at, wrong_codes, revoked_at'

/** A link by the hash of its token; the tenant stands in the address and in the settings of the transaction. */
export const linkByToken = prepare<LinkRow, [hash: Buffer]>(
  `select ${columns} from partner_link where tenant_id = app_tenant() and token_hash = $1`,
)

/** The partner behind a link session, while the link is alive. */
export const partnerOfLink = prepare<
  { id: string; name: string; case_id: string; agreement_id: string; expires_at: Date },
  [linkId: string]
>(`
  select pa.id, pa.name, l.case_id, l.agreement_id, l.expires_at from partner_link l
  join partner pa on pa.tenant_id = l.tenant_id and pa.id = l.partner_id
  where l.tenant_id = app_tenant() and l.id = $1 and l.revoked_at is null and l.expires_at > app_now()`)

export const partnerHead = prepare<{ name: string; organisation: string }, [id: string]>(`
  select pa.name, o.name as organisation from partner pa
  join organisation o on o.tenant_id = pa.tenant_id and o.id = pa.organisation_id
  where pa.tenant_id = app_tenant() and pa.id = $1`)

/** Whom the agreement is for, and nothing more of that person than first name and age. */
export const forPersonOf = prepare<
  {
    given_names: string
    family_name: string
    birth_year: number | null
    birth_month: number | null
    birth_day: number | null
  },
  [agreementId: string]
>(`
  select p.given_names, p.family_name, p.birth_year, p.birth_month, p.birth_day from agreement a
  join person p on p.tenant_id = a.tenant_id and p.id = a.for_person_id
  where a.tenant_id = app_tenant() and a.id = $1`)
