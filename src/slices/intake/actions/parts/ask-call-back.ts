import type { Work } from '#platform/access/work.ts'
import { addWorkingHours } from '../../rules/working-hours.ts'
import { callBackNorm, insertCallBack } from '../../store/call-back.ts'
import type { ReportOfPerson } from './told.ts'

/** A call-back with its norm clock, when that is what the generalist promised. */
export async function askCallBack(
  work: Work,
  input: ReportOfPerson,
  reportId: string,
): Promise<Date | undefined> {
  if (input.firstSplit !== 'call-back') return undefined
  const norm = await callBackNorm(work.trx)
  const dueAt = addWorkingHours(work.now, norm.workingHours, norm)
  await insertCallBack(work.trx, {
    tenantId: work.tenantId,
    reportId,
    personId: input.personId,
    to: input.callBackTo,
    wish: input.callBack.trim(),
    askedAt: work.now,
    dueAt,
    askedBy: String(work.actor.id),
  })
  work.publish({
    type: 'call-back.asked',
    objects: [
      { type: 'report', id: reportId },
      { type: 'person', id: input.personId },
    ],
  })
  return dueAt
}
