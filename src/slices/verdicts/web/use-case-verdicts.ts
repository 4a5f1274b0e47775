import { useRead } from '#platform/web/api/use-read.ts'
import type { CaseVerdicts } from '../contract.ts'

export type CaseVerdict = CaseVerdicts['verdicts'][number]

const none: readonly CaseVerdict[] = []

/** What was asked and said in a case, read beside it: the plan does not wait for it. */
export function useCaseVerdicts(caseId: string): readonly CaseVerdict[] {
  return useRead<CaseVerdicts>(`/v1/casussen/${caseId}/oordelen`).data?.verdicts ?? none
}
