import type { Work } from '#platform/access/work.ts'
import { execute } from '#platform/db/database.ts'
import { type TermChange, termLetter } from './letters.ts'
import type { TermRow } from './reads.ts'

interface Told {
  name: string
  email: string | null
  address: string
  language: string
  number: number | null
  knows: boolean
}

/**
 * Whose term it is, and whether they know of the report: not when only others told it without their knowing. A case is
 * never opened behind somebody's back. A secret address stands in no message; the post room looks it up.
 */
const toldText = `
  select concat_ws(' ', nullif(p.given_names, ''), nullif(p.infix, ''), p.family_name) as name, p.email, p.language, r.number,
    case when p.address_secret then '' else concat_ws(' ', p.street, p.house_number) end as address,
    $2::uuid is not null or exists (
      select from contact c
      left join referral f on f.tenant_id = c.tenant_id and f.contact_id = c.id
      left join contact_circle k on k.tenant_id = c.tenant_id and k.contact_id = c.id
      where c.tenant_id = app_tenant() and c.channel <> 'signal' and coalesce(f.resident_knows, true)
        and coalesce(k.knowing, 'self') <> 'unaware'
        and (c.id = r.contact_id or c.id in (
          select q.contact_id from question q where q.tenant_id = r.tenant_id and q.report_id = r.id))) as knows
  from person p left join report r on r.tenant_id = p.tenant_id and r.id = $3::uuid
  where p.tenant_id = app_tenant() and p.id = $1::uuid`

/** Writes to whom a term is about, in the transaction that changes it. */
export async function tellOfTerm(
  work: Work,
  term: TermRow,
  personId: string | null,
  change: TermChange,
): Promise<void> {
  const [to] = await execute<Told>(work.trx, toldText, [personId, term.case_id, term.report_id])
  if (!to?.knows) return
  const language = to.language === 'en' ? 'en' : 'nl'
  work.send({
    channel: to.email ? 'email' : 'letter',
    recipient: to.email ?? to.address,
    recipientName: to.name,
    kind: `term-${change.what}`,
    language,
    object: { type: 'term', id: term.id },
    ...termLetter(to, change, language),
  })
}
