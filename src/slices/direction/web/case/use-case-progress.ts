import { useMemo } from 'react'
import { useRead } from '#platform/web/api/use-read.ts'
import type { CaseProgress, ProgressLine } from '#slices/agreements/contract'

const none: readonly ProgressLine[] = []

/** Lines of progress of a case, read beside it: the plan does not wait for them. What was struck is left out. */
export function useCaseProgress(caseId: string): readonly ProgressLine[] {
  const { data } = useRead<CaseProgress>(`/v1/casussen/${caseId}/voortgang`)
  return useMemo(() => data?.lines.filter(({ struck }) => !struck) ?? none, [data])
}
