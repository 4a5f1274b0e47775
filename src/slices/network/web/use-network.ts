import { useRead } from '#platform/web/api/use-read.ts'
import type { Network } from '../contract.ts'

export function networkPath(caseId: string): string {
  return `/v1/casussen/${caseId}/netwerk`
}

export function useNetwork(caseId: string) {
  return useRead<Network>(networkPath(caseId))
}
