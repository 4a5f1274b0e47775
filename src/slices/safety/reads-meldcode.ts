import { prepare } from '#platform/db/statement.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { nameOfPerson } from './reads.ts'
import type { EntryKind, MeldcodeState, WeighingQuestion } from './rules/meldcode.ts'

export interface MeldcodeRow {
  id: string
  caseId: string
  household: string
  personId: string
  person: string
  state: MeldcodeState
  taken: EntryKind[]
  stepDueOn: PlainDate | null
  startedBy: string
  startedOn: PlainDate
  report: boolean | null
  help: boolean | null
  reportedOn: PlainDate | null
  reference: string
  beside: string
  closedOn: PlainDate | null
  version: number
}

/** Row-level security leaves those of cases that the actor directs, and those that the actor began. */
const text = (where: string): string => `
  select m.id, m.case_id as "caseId", h.name as household, m.person_id as "personId", ${nameOfPerson} as person, m.state,
    coalesce((select jsonb_agg(distinct e.step) from meldcode_entry e where e.tenant_id = m.tenant_id and e.meldcode_id = m.id), '[]') as taken,
    m.step_due_on as "stepDueOn", w.name as "startedBy", m.started_on as "startedOn", m.report, m.help,
    m.reported_on as "reportedOn", m.reference, m.beside_why as beside, m.closed_on as "closedOn", m.version
  from meldcode m
  join case_file c on c.tenant_id = m.tenant_id and c.id = m.case_id
  join household h on h.tenant_id = c.tenant_id and h.id = c.household_id
  join person p on p.tenant_id = m.tenant_id and p.id = m.person_id
  join worker w on w.tenant_id = m.tenant_id and w.id = m.started_by
  where m.tenant_id = app_tenant() and ${where}
  order by m.state = 'closed', m.step_due_on, m.id`

export const meldcodesOfActor = prepare<MeldcodeRow, []>(text(`m.state <> 'closed'`))
export const meldcodesOfCase = prepare<MeldcodeRow, [caseId: string]>(text('m.case_id = $1::uuid'))
export const meldcodeById = prepare<MeldcodeRow, [id: string]>(text('m.id = $1::uuid'))

export interface EntryRow {
  id: string
  step: EntryKind
  on: PlainDate
  withWhom: string
  words: string
  skipped: boolean
  by: string
}

export const entriesOf = prepare<EntryRow, [meldcodeId: string]>(`
  select e.id, e.step, e.on_day as "on", e.with_whom as "withWhom", e.words, e.skipped, w.name as by
  from meldcode_entry e join worker w on w.tenant_id = e.tenant_id and w.id = e.written_by
  where e.tenant_id = app_tenant() and e.meldcode_id = $1::uuid order by e.written_at, e.id`)

export interface AnswerRow {
  question: WeighingQuestion
  yes: boolean
  words: string
}

/** The answers of the newest weighing; of the question whether help was enough, its newest. */
export const answersOf = prepare<AnswerRow, [meldcodeId: string]>(`
  select a.question, a.yes, a.words from meldcode_answer a
  where a.tenant_id = app_tenant() and a.meldcode_id = $1::uuid and a.entry_id in (
    select distinct on (e.step) e.id from meldcode_entry e where e.tenant_id = app_tenant() and e.meldcode_id = $1::uuid
      and e.step in ('weigh', 'evaluate') order by e.step, e.written_at desc, e.id desc)`)

/** About whom a dossier is, for the log. */
export const subjectOfMeldcode = prepare<{ person_id: string }, [id: string]>(
  'select m.person_id from meldcode m where m.tenant_id = (select app_tenant()) and m.id = $1::uuid',
)
