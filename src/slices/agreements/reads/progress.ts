import { prepare } from '#platform/db/statement.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { EvidenceKind, ProofKind } from '../rules/evidence.ts'
import type { ProgressKind } from '../rules/progress.ts'
import { mayOpen } from './evidence.ts'
import { mayRead } from './index.ts'

export interface ProgressRow {
  id: string
  /** The round that stands now. */
  agreement_id: string
  day: PlainDate
  kind: ProgressKind
  line: string
  by: string
  by_phone: boolean
  written_at: Date
  strikes: string | null
  struck: boolean
  mine: boolean
  proof_kind: ProofKind | null
  files: readonly EvidenceRow[]
  earlier: boolean
}

export interface EvidenceRow {
  readonly id: string
  readonly name: string
  readonly kind: EvidenceKind
  readonly size: number
}

/** The files of a line that this actor may open, without what is in them; of a struck line none. */
const evidenceOfLine = `(select coalesce(json_agg(json_build_object('id', f.id, 'name', f.name, 'kind', f.kind, 'size', f.size)
      order by f.place), '[]') from evidence_file f where f.tenant_id = l.tenant_id and f.line_id = l.id and ${mayOpen}
      and not exists (select from progress_line n where n.tenant_id = l.tenant_id and n.strikes = l.id))`

/** Lines beside agreements and their earlier rounds: a new round does not lose what was done. Newest first. */
const linesBeside = (standing: string) => `
  with recursive chain as (
    select a.id as standing, a.id, a.previous_id from agreement a where a.tenant_id = app_tenant() and ${standing}
    union all
    select c.standing, o.id, o.previous_id from chain c join agreement o on o.tenant_id = app_tenant() and o.id = c.previous_id)
  select l.id, c.standing as agreement_id, l.day, l.kind, l.line, coalesce(w.name, pa.name, '') as by, l.by_phone, l.written_at,
    l.strikes, exists (select from progress_line n where n.tenant_id = l.tenant_id and n.strikes = l.id) as struck,
    l.written_by = app_actor() as mine, l.proof_kind, c.id <> c.standing as earlier,
    case when l.kind = 'proof' then ${evidenceOfLine} else '[]' end as files
  from chain c join progress_line l on l.tenant_id = app_tenant() and l.agreement_id = c.id
  left join worker w on l.written_by_kind = 'worker' and w.tenant_id = l.tenant_id and w.id = l.written_by
  left join partner pa on l.written_by_kind = 'partner' and pa.tenant_id = l.tenant_id and pa.id = l.written_by
  order by l.day desc, l.written_at desc, l.id desc`

export const progressOf = prepare<ProgressRow, [agreementId: string]>(
  `${linesBeside(`a.id = $1 and ${mayRead}`)} limit 200`,
)

export const progressOfCase = prepare<ProgressRow, [caseId: string]>(
  `${linesBeside(`a.case_id = $1
    and a.case_id = any ((select open_cases('case'))::uuid[]) and a.state not in ('renegotiated','cancelled')`)} limit 500`,
)

/** What a resident reads in Mijn plan: beside what is the resident's or joint. */
export const progressOfResident = prepare<ProgressRow, [personId: string]>(
  `${linesBeside(`
    a.case_id = any ((select open_cases('own'))::uuid[]) and a.state not in ('renegotiated','cancelled')
    and (a.promiser_id = $1 or a.for_person_id = $1 or a.joint)`)} limit 300`,
)

/** Beside the own open promises of who asks. */
export const progressOfPromiser = prepare<ProgressRow, []>(
  `${linesBeside(`
    a.promiser_id = app_actor() and a.state in ('proposed','countered','accepted','at-risk')
    and (a.case_id = any ((select open_cases('case'))::uuid[]) or a.case_id = any ((select open_cases('own'))::uuid[]))`)} limit 500`,
)

/** The line that a correction strikes, when it stands beside this agreement or an earlier round of it. */
export const lineToStrike = prepare<
  { written_by: string; struck: boolean },
  [agreementId: string, lineId: string]
>(`
  with recursive chain as (
    select a.id, a.previous_id from agreement a where a.tenant_id = app_tenant() and a.id = $1
    union all
    select o.id, o.previous_id from chain c join agreement o on o.tenant_id = app_tenant() and o.id = c.previous_id)
  select l.written_by, exists (select from progress_line n where n.tenant_id = l.tenant_id and n.strikes = l.id) as struck
  from progress_line l join chain c on c.id = l.agreement_id where l.tenant_id = app_tenant() and l.id = $2`)

export const caseSubjects = `select a.for_person_id from agreement a join progress_line l on l.tenant_id = a.tenant_id and l.agreement_id = a.id
  where a.tenant_id = (select app_tenant()) and a.case_id = $1::uuid`
