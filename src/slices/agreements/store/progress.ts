import type { DB } from '#db'
import { execute, type Transaction } from '#platform/db/database.ts'
import { newId } from '#platform/new-id.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { lineToStrike } from '../reads/progress.ts'
import type { ProofKind } from '../rules/evidence.ts'
import type { ProgressKind } from '../rules/progress.ts'

export interface NewProgressLine {
  readonly agreementId: string
  readonly caseId: string
  readonly day: PlainDate
  readonly kind: ProgressKind
  readonly line: string
  readonly by: { readonly kind: string; readonly id: string }
  readonly byPhone: boolean
  readonly strikes: string | null
  readonly proofKind: ProofKind | null
  /** The promiser was heard of today. */
  readonly heard: boolean
  readonly now: Date
  readonly today: PlainDate
}

/** Adds the line. A sign of life moves the check-in, and changes nothing that somebody may be editing: no new version. */
export async function insertProgress(
  trx: Transaction<DB>,
  tenantId: string,
  line: NewProgressLine,
): Promise<string> {
  const id = newId()
  const added = execute(
    trx,
    `insert into progress_line (tenant_id, id, agreement_id, case_id, day, kind, line, written_by_kind, written_by, by_phone,
      written_at, strikes, proof_kind) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      tenantId,
      id,
      line.agreementId,
      line.caseId,
      line.day,
      line.kind,
      line.line,
      line.by.kind,
      line.by.id,
      line.byPhone,
      line.now,
      line.strikes,
      line.proofKind,
    ],
  )
  const heard = line.heard
    ? execute(trx, 'update agreement set last_heard_on = $3 where tenant_id = $1 and id = $2', [
        tenantId,
        line.agreementId,
        line.today,
      ])
    : undefined
  await Promise.all([added, heard])
  return id
}

/** What a correction would strike; null when it does not stand beside this agreement. */
export async function findStruckLine(
  trx: Transaction<DB>,
  agreementId: string,
  lineId: string,
): Promise<{ readonly writtenBy: string; readonly struck: boolean } | null> {
  const statement = lineToStrike(agreementId, lineId)
  const [row] = await execute<{ written_by: string; struck: boolean }>(trx, statement.text, statement.values)
  return row ? { writtenBy: row.written_by, struck: row.struck } : null
}
