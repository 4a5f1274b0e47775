import { useRead } from '#platform/web/api/use-read.ts'
import { type AgreementHistory, type AgreementOut, lacksProof } from '../contract.ts'

/**
 * Whether "kept" still needs a line of proof; the same read as the lines beside the agreement. Undefined until those
 * have come, where it depends on them.
 */
export function useLacksProof(agreement: AgreementOut): boolean | undefined {
  const { data, isLoading } = useRead<AgreementHistory>(`/v1/afspraken/${agreement.id}/geschiedenis`)
  if (isLoading && lacksProof(agreement, [])) return undefined
  return lacksProof(agreement, data?.progress ?? [])
}
