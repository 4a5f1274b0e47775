import type { ProgressLine } from './contract.ts'
import type { ProgressRow } from './reads/progress.ts'

/** A line of progress as the screens and pages show it. */
export function shapeLine(row: ProgressRow): ProgressLine {
  const { agreement_id: agreementId, by_phone: byPhone, written_at, proof_kind: proofKind, ...line } = row
  return {
    ...line,
    agreementId,
    byPhone,
    proofKind,
    files: [...row.files],
    writtenAt: written_at.toISOString(),
  }
}
