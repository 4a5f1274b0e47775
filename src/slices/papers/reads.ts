import { prepare } from '#platform/db/statement.ts'
import type { Language } from '#platform/i18n/language.ts'
import { ofCase } from '#slices/access'
import type { signerRoles } from './contract.ts'
import type { PaperContent } from './rules/content.ts'

export interface SignatureRow {
  role: (typeof signerRoles)[number]
  name: string
  signedOn: string
}

export interface PaperRow {
  id: string
  personId: string
  number: number
  content: PaperContent
  language: Language
  madeBy: string
  made_at: Date
  signatures: SignatureRow[]
}

const columns = `p.id, p.person_id as "personId", p.number, p.content, p.language, w.name as "madeBy", p.made_at,
  (select coalesce(jsonb_agg(jsonb_build_object('role', s.role, 'name', s.name, 'signedOn', s.signed_on) order by s.role, s.name), '[]')
    from plan_signature s where s.tenant_id = p.tenant_id and s.paper_id = p.id) as signatures`

export const papersOfCase = ofCase<PaperRow>(`
  select ${columns} from seen c join plan_paper p on p.tenant_id = c.tenant_id and p.case_id = c.id
  join worker w on w.tenant_id = p.tenant_id and w.id = p.made_by order by p.person_id, p.number desc`)

export interface WholePaperRow extends PaperRow {
  person: { given_names: string; infix: string; family_name: string }
  director: { name: string; phone: string } | null
  municipality: string
}

/** One paper, for who may read the plan of this person: a seat that sees the case, or the person. */
export const paperById = prepare<WholePaperRow, [id: string]>(`
  select ${columns}, jsonb_build_object('given_names', n.given_names, 'infix', n.infix, 'family_name', n.family_name) as person,
    (select jsonb_build_object('name', d.name, 'phone', d.phone) from seat s
      join worker d on d.tenant_id = s.tenant_id and d.id = s.holder_id
      where s.tenant_id = p.tenant_id and s.case_id = p.case_id and s.role = 'director'
      order by s.until_at desc nulls first limit 1) as director,
    t.name as municipality
  from plan_paper p
  join person n on n.tenant_id = p.tenant_id and n.id = p.person_id
  join worker w on w.tenant_id = p.tenant_id and w.id = p.made_by
  join municipality t on t.tenant_id = p.tenant_id
  where p.tenant_id = app_tenant() and p.id = $1`)

/** Papers of the resident who asks, newest first. */
export const ownPapers = prepare<{ id: string; number: number; made_at: Date; signed: boolean }, []>(`
  select p.id, p.number, p.made_at,
    exists (select from plan_signature s where s.tenant_id = p.tenant_id and s.paper_id = p.id) as signed
  from plan_paper p where p.tenant_id = app_tenant() and p.person_id = app_actor() order by p.made_at desc, p.number desc limit 5`)
