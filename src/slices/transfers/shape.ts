import type { TransferOut } from './contract.ts'
import type { TransferRow } from './reads.ts'
import { stepsOf } from './rules/transfer.ts'

/** A transfer as the screens show it, with what this side may do now. */
export function shapeTransfer(row: TransferRow): TransferOut {
  return { ...row, steps: stepsOf(row.state, row.side) }
}
