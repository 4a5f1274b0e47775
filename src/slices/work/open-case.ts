import type { Work } from '#platform/access/work.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import { type LockedCase, lockCase } from '#slices/cases'
import { worksOn } from './store.ts'

/**
 * A case of which the actor's seat opens work, locked. To anybody else it does not exist. It has to run, unless only what
 * is over is written down: a case that closes does not keep a place taken.
 */
export async function openCaseAtWork(
  work: Work,
  caseId: string,
  closedToo = false,
): Promise<LockedCase | Refusal> {
  const at = { tenantId: work.tenantId, id: work.actor.id, now: work.now }
  const file = await lockCase(work.trx, at, caseId, ['director', 'stand-in', 'professional'])
  if (!file || !(await worksOn(work.trx, caseId))) return refuse('not-found')
  return file.phase === 'closed' && !closedToo ? refuse('case-closed') : file
}
