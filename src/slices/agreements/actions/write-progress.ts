import type { Work } from '#platform/access/work.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { isRefusal, type Refusal, refuse } from '#shared/refusal.ts'
import type { Upload } from '#shared/upload.ts'
import type { Side } from '../rules/agreement.ts'
import { decideEvidence, type ProofKind } from '../rules/evidence.ts'
import { decideProgress, type ProgressKind } from '../rules/progress.ts'
import { insertEvidence } from '../store/evidence.ts'
import { type LockedAgreement, lockAgreement } from '../store/index.ts'
import { findStruckLine, insertProgress } from '../store/progress.ts'
import { refuseWhoLeft, sideOf } from './command-agreement.ts'

export interface ProgressInput {
  readonly day: PlainDate
  readonly kind: ProgressKind
  readonly line: string
  readonly strikes?: string | undefined
  readonly proofKind?: ProofKind | undefined
  readonly files?: readonly Upload[] | undefined
}

/** A line with its files as they may be stored: looked at and cleaned before anything is locked. */
export type CheckedLine = ProgressInput & { readonly evidence: ReturnType<typeof decideEvidence> }

export function checkLine(input: ProgressInput): CheckedLine {
  return { ...input, evidence: decideEvidence(input.files ?? []) }
}

/**
 * One dated line of what was done with the resident (D11): by who promised, or by the director who heard it by phone.
 * Append-only; a correction strikes the old line, which stays readable. A line of proof may carry files (D2).
 */
export async function writeProgress(
  context: Context,
  id: string,
  input: ProgressInput,
): Promise<Reply | Refusal> {
  const checked = checkLine(input)
  return context.transaction(async (work) => {
    const agreement = await lockAgreement(work.trx, work.tenantId, id)
    const side = agreement && (await sideOf(work, agreement))
    if (!agreement || !side) return refuse('not-found')
    const gone = work.actor.kind === 'partner' && (await refuseWhoLeft(work, agreement))
    if (gone) return gone
    const line = await addLine(work, agreement, side, checked)
    return isRefusal(line) ? line : { body: line }
  })
}

/** The same within another command: "kept" and its proof go together or not at all. */
export async function addLine(
  work: Work,
  agreement: LockedAgreement,
  side: Side,
  { evidence, ...input }: CheckedLine,
): Promise<{ readonly id: string } | Refusal> {
  const { id, case_id: caseId } = agreement
  const strikes = input.strikes === undefined ? undefined : await findStruckLine(work.trx, id, input.strikes)
  const facts = {
    state: agreement.state,
    acceptedOn: agreement.accepted_on,
    caseClosed: agreement.case_closed,
    ...(strikes !== undefined && { strikes }),
  }
  const by = { id: String(work.actor.id), directs: side === 'director' }
  const files = { count: input.files?.length ?? 0, faults: evidence.faults }
  const decided = decideProgress(facts, { ...input, files }, by, work.today)
  if (isRefusal(decided)) return decided
  const lineId = await insertProgress(work.trx, work.tenantId, {
    agreementId: id,
    caseId,
    day: input.day,
    kind: input.kind,
    line: decided.line,
    by: { kind: work.actor.kind, id: by.id },
    byPhone: agreement.promiser_id !== work.actor.id,
    strikes: input.strikes ?? null,
    proofKind: input.proofKind ?? null,
    heard: decided.heard,
    now: work.now,
    today: work.today,
  })
  await insertEvidence(work.trx, work.tenantId, { lineId, agreementId: id, caseId }, evidence.files)
  work.touch(agreement.for_person_id)
  work.publish({
    type: 'progress.written',
    objects: [
      { type: 'case', id: caseId },
      { type: 'agreement', id },
      { type: 'progress-line', id: lineId },
      { type: 'person', id: agreement.for_person_id },
    ],
    data: {
      kind: input.kind,
      day: input.day,
      ...(input.strikes ? { strikes: input.strikes } : {}),
      ...(input.proofKind ? { proofKind: input.proofKind, files: evidence.files.length } : {}),
    },
  })
  return { id: lineId }
}
