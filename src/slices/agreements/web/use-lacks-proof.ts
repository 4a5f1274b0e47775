import { useRead } from '#platform/web/api/use-read.ts'
import { type AgreementHistory, type AgreementOut, lacksProof } from '../contract.ts'

/** Whether "kept" still needs a line of proof; the same read as the lines beside the agreement. */
export function useLacksProof(agreement: AgreementOut): boolean {
  const { data } = useRead<AgreementHistory>(`/v1/afspraken/${agreement.id}/geschiedenis`)
  return lacksProof(agreement, data?.progress ?? [])
}
