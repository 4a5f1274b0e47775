import type { Work } from '#platform/access/work.ts'
import type { Services } from '#platform/services.ts'
import { lockReferral } from '../store.ts'
import { findReceiver } from '../store-parties.ts'
import { type Asking, askReceiver } from '../tell.ts'

/**
 * Reminds the receiver of a referral of this case. Undefined when there is none; false when nobody is left to remind.
 * Names the resident for the log.
 */
export async function remindReceiver(
  services: Services,
  work: Work,
  of: { readonly caseId: string; readonly referralId: string },
  asking: Omit<Asking, 'why'> | undefined,
): Promise<boolean | undefined> {
  const referral = await lockReferral(work.trx, of.referralId)
  if (referral?.caseId !== of.caseId) return undefined
  work.touch(referral.personId)
  if (!asking) return false
  const kind = referral.toWorker === null ? 'partner' : 'worker'
  const to = await findReceiver(
    work.trx,
    { kind, id: String(referral.toWorker ?? referral.toPartner) },
    work.today,
  )
  return to ? askReceiver(services, work, of, to, { ...asking, why: 'reminder' }) : false
}
