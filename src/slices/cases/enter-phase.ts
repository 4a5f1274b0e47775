import type { Work } from '#platform/access/work.ts'
import { meetTerms } from '#slices/terms'
import { type CasePhase, mayMoveTo, planIsMade } from './rules/phase.ts'
import { savePhase } from './store.ts'

/**
 * Brings a case to another phase within the transaction of what causes it. Once the plan is made the inquiry of
 * Wmo 2015 art. 2.3.2 is done, so its term is met. Returns the new version, or undefined when the step is not possible.
 */
export async function enterPhase(
  work: Work,
  file: { readonly id: string; readonly phase: CasePhase },
  phase: CasePhase,
): Promise<number | undefined> {
  if (!mayMoveTo(file.phase, phase)) return undefined
  if (planIsMade(phase) && !planIsMade(file.phase)) {
    await meetTerms(work.trx, work.tenantId, { caseId: file.id }, work.today)
  }
  return savePhase(work.trx, work.tenantId, file.id, phase, phase === 'closed' ? work.today : null)
}
