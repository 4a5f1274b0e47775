import type { DB } from '#db'
import { execute, type Transaction } from '#platform/db/database.ts'
import { newId } from '#platform/new-id.ts'
import type { UsedTerm } from './rules/same-word.ts'

interface Author {
  readonly by: string
  readonly now: Date
}

/** Undefined when a term of this spelling is there already. */
export async function insertTerm(
  trx: Transaction<DB>,
  term: { readonly term: string; readonly meaning: string; readonly source: string } & Author,
): Promise<string | undefined> {
  const [row] = await execute<{ id: string }>(
    trx,
    `insert into glossary_term (tenant_id, id, term, meaning, source, state, proposed_by, proposed_at)
      values (app_tenant(), $1, $2, $3, $4, 'proposed', $5, $6) on conflict do nothing returning id`,
    [newId(), term.term, term.meaning, term.source, term.by, term.now],
  )
  return row?.id
}

export interface LockedTerm {
  readonly id: string
  readonly term: string
  readonly meaning: string
  readonly source: string
  readonly state: 'proposed' | 'agreed'
  readonly version: number
}

export async function lockTerm(trx: Transaction<DB>, id: string): Promise<LockedTerm | undefined> {
  const [row] = await execute<LockedTerm>(
    trx,
    `select id, term, meaning, source, state, version from glossary_term
      where tenant_id = app_tenant() and id = $1 for update`,
    [id],
  )
  return row
}

export async function insertRemark(
  trx: Transaction<DB>,
  remark: {
    readonly termId: string
    readonly kind: string
    readonly body: string
    readonly meaning: string
  } & Author,
): Promise<string> {
  const id = newId()
  await execute(
    trx,
    `insert into glossary_remark (tenant_id, id, term_id, kind, body, meaning, author_id, written_at)
      values (app_tenant(), $1, $2, $3, $4, $5, $6, $7)`,
    [id, remark.termId, remark.kind, remark.body, remark.meaning, remark.by, remark.now],
  )
  return id
}

/** Writes the word of the author's organisation; false when the author has none. */
export async function saveOwnWord(
  trx: Transaction<DB>,
  { termId, word, by, now }: { readonly termId: string; readonly word: string } & Author,
): Promise<boolean> {
  const rows = await execute(
    trx,
    `insert into glossary_word (tenant_id, term_id, organisation_id, word, written_by, written_at)
      select app_tenant(), $1, w.organisation_id, $2, w.id, $4::timestamptz from worker w
      where w.tenant_id = app_tenant() and w.id = $3 and w.organisation_id is not null
      on conflict (tenant_id, term_id, organisation_id) do update
        set word = excluded.word, written_by = excluded.written_by, written_at = excluded.written_at
      returning term_id`,
    [termId, word, by, now],
  )
  return rows.length > 0
}

/** Every term with all the words in use for it. */
export async function usedTerms(trx: Transaction<DB>): Promise<UsedTerm[]> {
  return execute<UsedTerm>(
    trx,
    `select t.id, t.term, array(select w.word from glossary_word w where w.tenant_id = t.tenant_id and w.term_id = t.id
        and w.word <> '' order by w.organisation_id) as words
      from glossary_term t where t.tenant_id = app_tenant() order by t.id`,
    [],
  )
}

/** Puts something on the agenda; what stands there already is not put there again. */
export async function openAgendaItem(
  trx: Transaction<DB>,
  item: {
    readonly kind: 'objection' | 'same-word'
    readonly termId: string
    readonly otherTermId: string | null
    readonly word: string
    readonly now: Date
  },
): Promise<void> {
  await execute(
    trx,
    `insert into agenda_item (tenant_id, id, kind, term_id, other_term_id, word, opened_at)
      values (app_tenant(), $1, $2, $3, $4, $5, $6) on conflict do nothing`,
    [newId(), item.kind, item.termId, item.otherTermId, item.word, item.now],
  )
}

export async function saveSettled(
  trx: Transaction<DB>,
  { id, meaning, source, by, now }: { id: string; meaning: string; source: string } & Author,
): Promise<void> {
  await execute(
    trx,
    `update glossary_term set meaning = $2, source = $3, state = 'agreed', settled_by = $4, settled_at = $5, version = version + 1
      where tenant_id = app_tenant() and id = $1`,
    [id, meaning, source, by, now],
  )
  await execute(
    trx,
    `update agenda_item set settled_at = $2, settled_by = $3, decision = $4
      where tenant_id = app_tenant() and term_id = $1 and kind = 'objection' and settled_at is null`,
    [id, now, by, meaning],
  )
}

/** 'settled' when somebody else was first; undefined when there is no such item. */
export async function settleItem(
  trx: Transaction<DB>,
  { id, decision, by, now }: { id: string; decision: string } & Author,
): Promise<'done' | 'settled' | undefined> {
  const [row] = await execute<{ settled_at: Date | null }>(
    trx,
    'select settled_at from agenda_item where tenant_id = app_tenant() and id = $1 for update',
    [id],
  )
  if (!row) return undefined
  if (row.settled_at) return 'settled'
  await execute(
    trx,
    `update agenda_item set settled_at = $2, settled_by = $3, decision = $4 where tenant_id = app_tenant() and id = $1`,
    [id, now, by, decision],
  )
  return 'done'
}

/** Is this still to be talked about? */
export async function isOpenAgendaItem(trx: Transaction<DB>, id: string): Promise<boolean> {
  const rows = await execute(
    trx,
    'select 1 from agenda_item where tenant_id = app_tenant() and id = $1 and settled_at is null',
    [id],
  )
  return rows.length > 0
}
