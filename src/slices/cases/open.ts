import type { Work } from '#platform/access/work.ts'
import { insertCase, insertSeat, type NewCase } from './store.ts'

/**
 * Opens a case with its director and a seat for each member of the household, who see their own part of the plan.
 * Called within the transaction of the decision that opens it.
 */
export async function openCase(
  work: Work,
  opened: NewCase & {
    readonly directorId: string
    readonly memberIds: readonly string[]
    readonly lifeDomains: readonly string[]
  },
): Promise<string> {
  const caseId = await insertCase(work.trx, work.tenantId, opened)
  await insertSeat(work.trx, work.tenantId, {
    caseId,
    holderKind: 'worker',
    holderId: opened.directorId,
    role: 'director',
    lifeDomains: opened.lifeDomains,
    basis: 'Wmo 2015 art. 2.3.2',
    purpose: 'regie voeren over het plan van dit huishouden',
    from: work.now,
  })
  for (const holderId of opened.memberIds) {
    await insertSeat(work.trx, work.tenantId, {
      caseId,
      holderKind: 'person',
      holderId,
      role: 'resident',
      lifeDomains: [],
      basis: 'AVG art. 15',
      purpose: 'het eigen plan inzien en erover meebeslissen',
      from: work.now,
    })
  }
  work.touch(...opened.memberIds)
  work.publish({
    type: opened.previousCaseId ? 'case.reopened' : 'case.opened',
    objects: [
      { type: 'case', id: caseId },
      { type: 'household', id: opened.householdId },
      { type: 'worker', id: opened.directorId },
      ...opened.memberIds.map((id) => ({ type: 'person', id })),
    ],
    data: {
      weight: opened.weight,
      ...(opened.previousCaseId ? { previousCaseId: opened.previousCaseId } : {}),
    },
  })
  return caseId
}
