import type { ProgressLine } from './contract.ts'
import type { ProgressRow } from './reads/progress.ts'

/** A line of progress as the screens and pages show it. */
export function shapeLine(row: ProgressRow): ProgressLine {
  const { agreement_id: agreementId, by_phone: byPhone, written_at, ...line } = row
  return { ...line, agreementId, byPhone, writtenAt: written_at.toISOString() }
}
