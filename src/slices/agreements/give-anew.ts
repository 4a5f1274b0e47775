import type { Work } from '#platform/access/work.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { AgreementRow } from './reads/index.ts'
import { repeatLeft } from './rules/repeat.ts'
import { settleWaits } from './settle-waits.ts'
import { dutyOf, stillWaits } from './shape.ts'
import { insertAgreement, type NewAgreement, saveChange } from './store/index.ts'

export interface NewHands {
  readonly kind: AgreementRow['promiser_kind']
  readonly id: string
  readonly dueOn: PlainDate
  readonly accepted: boolean
  /** Stands with the old round, for who reads the history. */
  readonly remark: string
  /** What is promised now; the same as before when it is left out. */
  readonly terms?: Pick<NewAgreement, 'title' | 'result' | 'forPersonId' | 'pulseDays' | 'repeats'>
}

/** Closes this round and proposes the same to another; a promise never changes hands by itself. Returns the new one. */
export async function giveAnew(work: Work, old: AgreementRow, to: NewHands): Promise<string> {
  const { trx, tenantId, now, today } = work
  await saveChange(trx, tenantId, old.id, {
    state: 'renegotiated',
    dueOn: old.due_on,
    counteredDueOn: null,
    lookingIntoUntil: null,
    accepted: false,
    remark: to.remark,
    now,
    today,
    heard: false,
  })
  const id = await insertAgreement(trx, tenantId, {
    caseId: old.case_id,
    goalId: old.goal_id,
    forPersonId: old.for_person_id,
    joint: old.joint,
    promiserKind: to.kind,
    promiserId: to.id,
    title: old.title,
    result: old.result,
    pulseDays: old.pulse_days,
    repeats: repeatLeft(old.repeats),
    ...to.terms,
    dueOn: to.dueOn,
    duty: dutyOf(old),
    waits: stillWaits(old),
    proofAsked: old.proof_asked && (to.kind === 'worker' || to.kind === 'organisation'),
    accepted: to.accepted && old.duty === null,
    previous: { id: old.id, round: old.round },
    now,
    today,
  })
  await settleWaits(undefined, work, { id: old.id, next: id }, 'renegotiate')
  const forPersonId = to.terms?.forPersonId ?? old.for_person_id
  work.touch(old.for_person_id, forPersonId)
  work.publish({
    type: 'agreement.renegotiated',
    objects: [
      { type: 'case', id: old.case_id },
      { type: 'agreement', id: old.id },
      { type: 'agreement', id },
      { type: 'person', id: forPersonId },
      { type: to.kind, id: to.id },
    ],
    data: { dueOn: to.dueOn, side: 'director' },
  })
  return id
}
