import type { AgreementMark } from '#platform/web/ui/index.ts'
import type { CaseView } from '../../contract.ts'

export function countMarks({ agreements }: CaseView): Readonly<Partial<Record<AgreementMark, number>>> {
  const counts: Partial<Record<AgreementMark, number>> = {}
  for (const { mark } of agreements) counts[mark] = (counts[mark] ?? 0) + 1
  return counts
}
