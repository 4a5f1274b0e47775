import { prepare } from '#platform/db/statement.ts'
import type { EvidenceKind } from '../rules/evidence.ts'

/**
 * Lock one for the file `f`: who directs the case, who promised, and whom it is for or who shares it. A professional with
 * another task in the case reads the line, not what hangs beside it.
 */
export const mayOpen = `(exists (select from my_seats() s where s.case_id = f.case_id and s.role in ('director', 'stand-in'))
  or exists (select from agreement a where a.tenant_id = f.tenant_id and a.id = f.agreement_id and (
    (a.promiser_id = app_actor()
      and (a.case_id = any ((select open_cases('case'))::uuid[]) or a.case_id = any ((select open_cases('own'))::uuid[])))
    or (a.case_id = any ((select open_cases('own'))::uuid[])
      and (a.for_person_id = app_actor() or (a.joint and sits_at(a.case_id)))))))`

export interface EvidenceContentRow {
  name: string
  kind: EvidenceKind
  content: Buffer
}

/** One file with what is in it; not when its line was struck. */
export const evidenceById = prepare<EvidenceContentRow, [id: string]>(`
  select f.name, f.kind, f.content from evidence_file f
  where f.tenant_id = app_tenant() and f.id = $1::uuid and ${mayOpen}
    and not exists (select from progress_line n where n.tenant_id = f.tenant_id and n.strikes = f.line_id)`)

export const evidenceSubjects = `select a.for_person_id from evidence_file f
  join agreement a on a.tenant_id = f.tenant_id and a.id = f.agreement_id
  where f.tenant_id = (select app_tenant()) and f.id = $1::uuid`
