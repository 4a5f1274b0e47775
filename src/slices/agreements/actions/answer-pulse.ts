import type { Context, Reply } from '#platform/http/route.ts'
import { isRefusal, type Refusal, refuse } from '#shared/refusal.ts'
import { decidePulse, type PulseAnswer } from '../rules/pulse.ts'
import { shapeAgreement } from '../shape.ts'
import { insertPulse, lockAgreement } from '../store/index.ts'
import { refuseWhoLeft, sideOf } from './command-agreement.ts'

/** An answer to a check-in: one tap, with a sentence only when something is wrong (D3). */
export async function answerPulse(
  context: Context,
  id: string,
  answer: PulseAnswer,
  remark: string,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const agreement = await lockAgreement(work.trx, work.tenantId, id)
    const side = agreement && (await sideOf(work, agreement))
    if (!agreement || !side) return refuse('not-found')
    if (agreement.case_closed) return refuse('case-closed')
    const gone = work.actor.kind === 'partner' && (await refuseWhoLeft(work, agreement))
    if (gone) return gone
    const decided = decidePulse(agreement.state, answer, remark)
    if (isRefusal(decided)) return decided
    const stateChanged = decided.state !== agreement.state
    const pulse = {
      agreementId: id,
      caseId: agreement.case_id,
      answer,
      remark,
      state: decided.state,
      stateChanged,
      by: { kind: work.actor.kind, id: String(work.actor.id) },
      now: work.now,
      today: work.today,
    }
    work.write(insertPulse(work.trx, work.tenantId, pulse))
    work.touch(agreement.for_person_id)
    work.publish({
      type: 'pulse.answered',
      objects: [
        { type: 'case', id: agreement.case_id },
        { type: 'agreement', id },
        { type: 'person', id: agreement.for_person_id },
      ],
      data: { answer },
    })
    const body = shapeAgreement(
      {
        ...agreement,
        state: decided.state,
        remark: remark.trim(),
        last_heard_on: work.today,
        version: agreement.version + 1,
        ...(stateChanged ? { state_since: work.now } : {}),
      },
      work.today,
      side,
    )
    return { body, etag: body.version }
  })
}
