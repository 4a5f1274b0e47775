import { prepare } from '#platform/db/statement.ts'

export interface TermRow {
  id: string
  term: string
  meaning: string
  source: string
  state: 'proposed' | 'agreed'
  proposed_by: string
  proposed_at: Date
  settled_at: Date | null
  version: number
}

export const allTerms = prepare<TermRow, []>(`
  select t.id, t.term, t.meaning, t.source, t.state, w.name as proposed_by, t.proposed_at, t.settled_at, t.version
  from glossary_term t join worker w on w.tenant_id = t.tenant_id and w.id = t.proposed_by
  where t.tenant_id = app_tenant() order by lower(t.term)`)

export interface WordRow {
  termId: string
  organisationId: string
  organisation: string
  word: string
}

export const allWords = prepare<WordRow, []>(`
  select w.term_id as "termId", w.organisation_id as "organisationId", o.name as organisation, w.word from glossary_word w
  join organisation o on o.tenant_id = w.tenant_id and o.id = w.organisation_id
  where w.tenant_id = app_tenant() and w.word <> '' order by o.name`)

export interface RemarkRow {
  id: string
  termId: string
  kind: 'remark' | 'objection'
  body: string
  meaning: string
  author: string
  written_at: Date
}

export const allRemarks = prepare<RemarkRow, []>(`
  select r.id, r.term_id as "termId", r.kind, r.body, r.meaning, w.name as author, r.written_at from glossary_remark r
  join worker w on w.tenant_id = r.tenant_id and w.id = r.author_id
  where r.tenant_id = app_tenant() order by r.written_at, r.id`)

export interface AgendaRow {
  id: string
  kind: 'objection' | 'same-word'
  termId: string
  term: string
  otherTerm: string | null
  word: string
  opened_at: Date
  onAgendaOf: { id: string; title: string } | null
}

/** What is still to be talked about, oldest first, and at which meeting that is to come. */
export const openAgenda = prepare<AgendaRow, []>(`
  select a.id, a.kind, a.term_id as "termId", t.term, o.term as "otherTerm", a.word, a.opened_at,
    (select jsonb_build_object('id', m.id, 'title', m.title) from meeting_point p
      join meeting m on m.tenant_id = p.tenant_id and m.id = p.meeting_id
      where p.tenant_id = a.tenant_id and p.agenda_item_id = a.id and p.removed_at is null and exists (
        select from meeting_date d join appointment x on x.tenant_id = d.tenant_id and x.id = d.appointment_id
        where d.tenant_id = m.tenant_id and d.meeting_id = m.id and x.state = 'planned' and upper(x.during) > app_now())
      order by p.put_at desc limit 1) as "onAgendaOf"
  from agenda_item a
  join glossary_term t on t.tenant_id = a.tenant_id and t.id = a.term_id
  left join glossary_term o on o.tenant_id = a.tenant_id and o.id = a.other_term_id
  where a.tenant_id = app_tenant() and a.settled_at is null order by a.opened_at, a.id`)

export const ownOrganisation = prepare<{ id: string; name: string }, []>(`
  select o.id, o.name from worker w join organisation o on o.tenant_id = w.tenant_id and o.id = w.organisation_id
  where w.tenant_id = app_tenant() and w.id = app_actor()`)
