import type { Context, Reply } from '#platform/http/route.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { isRefusal, type Refusal, refuse } from '#shared/refusal.ts'
import { decideProgress, type ProgressKind } from '../rules/progress.ts'
import { lockAgreement } from '../store/index.ts'
import { findStruckLine, insertProgress } from '../store/progress.ts'
import { refuseWhoLeft, sideOf } from './command-agreement.ts'

export interface ProgressInput {
  readonly day: PlainDate
  readonly kind: ProgressKind
  readonly line: string
  readonly strikes?: string | undefined
}

/**
 * One dated line of what was done with the resident (D11): by who promised, or by the director who heard it by phone.
 * Append-only; a correction strikes the old line, which stays readable.
 */
export async function writeProgress(
  context: Context,
  id: string,
  input: ProgressInput,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const agreement = await lockAgreement(work.trx, work.tenantId, id)
    const side = agreement && (await sideOf(work, agreement))
    if (!agreement || !side) return refuse('not-found')
    const gone = work.actor.kind === 'partner' && (await refuseWhoLeft(work, agreement))
    if (gone) return gone
    const strikes =
      input.strikes === undefined ? undefined : await findStruckLine(work.trx, id, input.strikes)
    const facts = {
      state: agreement.state,
      acceptedOn: agreement.accepted_on,
      caseClosed: agreement.case_closed,
      ...(strikes !== undefined && { strikes }),
    }
    const by = { id: String(work.actor.id), directs: side === 'director' }
    const decided = decideProgress(facts, input, by, work.today)
    if (isRefusal(decided)) return decided
    const lineId = await insertProgress(work.trx, work.tenantId, {
      agreementId: id,
      caseId: agreement.case_id,
      day: input.day,
      kind: input.kind,
      line: decided.line,
      by: { kind: work.actor.kind, id: by.id },
      byPhone: agreement.promiser_id !== work.actor.id,
      strikes: input.strikes ?? null,
      heard: decided.heard,
      now: work.now,
      today: work.today,
    })
    work.touch(agreement.for_person_id)
    work.publish({
      type: 'progress.written',
      objects: [
        { type: 'case', id: agreement.case_id },
        { type: 'agreement', id },
        { type: 'progress-line', id: lineId },
        { type: 'person', id: agreement.for_person_id },
      ],
      data: { kind: input.kind, day: input.day, ...(input.strikes ? { strikes: input.strikes } : {}) },
    })
    return { body: { id: lineId } }
  })
}
