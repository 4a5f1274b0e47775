import type { Context, Reply } from '#platform/http/route.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { Upload } from '#shared/upload.ts'
import type { ProofKind } from '../rules/evidence.ts'
import { commandAgreement } from './command-agreement.ts'
import { addLine, checkLine } from './write-progress.ts'

export interface KeepInput {
  readonly day: PlainDate
  readonly line: string
  readonly proofKind: ProofKind
  readonly files: readonly Upload[]
  readonly remark: string
}

/** "Gedaan" where proof was asked: the line, its files and the answer in one transaction. */
export function keepWithProof(
  context: Context,
  id: string,
  version: number | undefined,
  { remark, ...proof }: KeepInput,
): Promise<Reply | Refusal> {
  const line = checkLine({ ...proof, kind: 'proof' })
  return commandAgreement(context, id, version, { command: 'keep', remark }, (work, agreement, side) =>
    addLine(work, agreement, side, line),
  )
}
