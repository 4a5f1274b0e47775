import type { Work } from '#platform/access/work.ts'
import { instantOf } from '#shared/local-time.ts'
import { type DirectedCase, insertSeat } from '#slices/cases'
import { endOf } from './rules/transfer.ts'
import type { LockedAbsence } from './store.ts'

/** The seat of a stand-in in one case; its begin and end are written at once, so no clock has to tick for it. */
export async function standIn(
  { trx, tenantId, now, today }: Work,
  absence: LockedAbsence,
  { id: caseId, lifeDomains }: DirectedCase,
): Promise<void> {
  await insertSeat(trx, tenantId, {
    caseId,
    holderKind: 'worker',
    holderId: absence.standInId,
    role: 'stand-in',
    lifeDomains,
    basis: 'Wmo 2015 art. 2.3.2',
    purpose: 'regie voeren zolang de regievoerder er niet is',
    from: absence.fromOn <= today ? now : instantOf(absence.fromOn, '00:00'),
    until: endOf(absence.untilOn),
    arrangementId: absence.id,
  })
}
