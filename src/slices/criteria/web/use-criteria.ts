import { useRead } from '#platform/web/api/use-read.ts'
import { useLanguage } from '#platform/web/session/session.ts'
import type { CriteriaVersion, CriteriaView, ReasonOut } from '../contract.ts'

export const criteriaPath = '/v1/zwaartecriteria'

/** The criteria that hold now; undefined until they are known. */
export function useCriteria(): CriteriaVersion | undefined {
  return useRead<CriteriaView>(criteriaPath).data?.versions[0]
}

/** The words of reasons as they were when they were given. */
export function useReasonWords(): (reasons: readonly ReasonOut[]) => readonly string[] {
  const language = useLanguage()
  return (reasons) => reasons.map(({ label }) => label[language])
}
