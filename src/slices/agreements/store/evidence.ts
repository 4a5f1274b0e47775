import type { DB } from '#db'
import { execute, type Transaction } from '#platform/db/database.ts'
import { newId } from '#platform/new-id.ts'
import { sha256 } from '#platform/secrets.ts'
import type { CleanFile } from '../rules/evidence.ts'

/** Puts the files beside their line, in its transaction: a line without its files is not there either. */
export async function insertEvidence(
  trx: Transaction<DB>,
  tenantId: string,
  of: { readonly lineId: string; readonly agreementId: string; readonly caseId: string },
  files: readonly CleanFile[],
): Promise<void> {
  await Promise.all(
    files.map(({ name, kind, bytes }, index) =>
      execute(
        trx,
        `insert into evidence_file (tenant_id, id, line_id, agreement_id, case_id, place, name, kind, size, sha256, content)
          values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
        [
          tenantId,
          newId(),
          of.lineId,
          of.agreementId,
          of.caseId,
          index + 1,
          name,
          kind,
          bytes.length,
          sha256(bytes),
          Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length),
        ],
      ),
    ),
  )
}
