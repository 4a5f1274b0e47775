import type { DB } from '#db'
import { execute, type Transaction } from '#platform/db/database.ts'
import type { Language } from '#platform/i18n/language.ts'
import { newId } from '#platform/new-id.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { SignatureRow } from './reads.ts'
import type { PaperContent } from './rules/content.ts'

export interface NewPaper {
  readonly caseId: string
  readonly personId: string
  readonly content: PaperContent
  readonly language: Language
  readonly by: string
  readonly now: Date
}

/** The next version for this person. The caller holds the lock of the case, so that numbers have no holes. */
export async function insertPaper(
  trx: Transaction<DB>,
  tenantId: string,
  paper: NewPaper,
): Promise<{ id: string; number: number }> {
  const id = newId()
  const [row] = await execute<{ number: number }>(
    trx,
    `insert into plan_paper (tenant_id, id, case_id, person_id, number, content, language, made_by, made_at)
      select $1, $2, $3, $4, coalesce(max(number), 0) + 1, $5, $6, $7, $8 from plan_paper
      where tenant_id = $1 and case_id = $3 and person_id = $4 returning number`,
    [
      tenantId,
      id,
      paper.caseId,
      paper.personId,
      JSON.stringify(paper.content),
      paper.language,
      paper.by,
      paper.now.toISOString(),
    ],
  )
  return { id, number: row?.number ?? 1 }
}

export async function lockPaper(
  trx: Transaction<DB>,
  tenantId: string,
  id: string,
): Promise<{ caseId: string; personId: string; madeAt: Date } | undefined> {
  const row = await trx
    .selectFrom('plan_paper')
    .select(['case_id', 'person_id', 'made_at'])
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && { caseId: row.case_id, personId: row.person_id, madeAt: row.made_at }
}

/** Writes who signed; a signature that stands there already stays as it is. Answers how many are new. */
export async function insertSignatures(
  trx: Transaction<DB>,
  tenantId: string,
  paper: { readonly id: string; readonly caseId: string; readonly by: string; readonly now: Date },
  signedOn: PlainDate,
  signatures: readonly Pick<SignatureRow, 'role' | 'name'>[],
): Promise<number> {
  const written = await trx
    .insertInto('plan_signature')
    .values(
      signatures.map(({ role, name }) => ({
        tenant_id: tenantId,
        id: newId(),
        paper_id: paper.id,
        case_id: paper.caseId,
        role,
        name: name.trim(),
        signed_on: signedOn,
        recorded_by: paper.by,
        recorded_at: paper.now,
      })),
    )
    .onConflict((conflict) => conflict.columns(['tenant_id', 'paper_id', 'role', 'name']).doNothing())
    .returning('id')
    .execute()
  return written.length
}

/** The language in which this person is written to. */
export async function languageOf(
  trx: Transaction<DB>,
  tenantId: string,
  personId: string,
): Promise<Language> {
  const row = await trx
    .selectFrom('person')
    .select('language')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', personId)
    .executeTakeFirst()
  return row?.language === 'en' ? 'en' : 'nl'
}
