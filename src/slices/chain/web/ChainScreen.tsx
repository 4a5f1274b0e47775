import { useRead } from '#platform/web/api/use-read.ts'
import { useAddressParameter } from '#platform/web/navigation.tsx'
import { ReadState } from '#platform/web/screen/ReadState.tsx'
import type { ChainView } from '../contract.ts'
import { periods } from '../rules/period.ts'
import { ChainWork } from './ChainWork.tsx'
import './chain.css'

/** Ketenbeeld: where do residents wait, and on whom? */
export function ChainScreen() {
  const asked = useAddressParameter('periode')
  const period = periods.find((one) => one === asked) ?? '90'
  const read = useRead<ChainView>(`/v1/ketenbeeld?period=${period}`)
  return <ReadState read={read}>{(view) => <ChainWork view={view} />}</ReadState>
}
