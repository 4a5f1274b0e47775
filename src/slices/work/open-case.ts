import type { Work } from '#platform/access/work.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import { type LockedCase, lockCase } from '#slices/cases'
import { worksOn } from './store.ts'

/** A case that runs, locked, of which the actor's seat opens work. To anybody else it does not exist. */
export async function openCaseAtWork(work: Work, caseId: string): Promise<LockedCase | Refusal> {
  const at = { tenantId: work.tenantId, id: work.actor.id, now: work.now }
  const file = await lockCase(work.trx, at, caseId, ['director', 'stand-in', 'professional'])
  if (!file || !(await worksOn(work.trx, caseId))) return refuse('not-found')
  return file.phase === 'closed' ? refuse('case-closed') : file
}
