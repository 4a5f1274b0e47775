import { useRead } from '#platform/web/api/use-read.ts'
import { ReadState } from '#platform/web/screen/ReadState.tsx'
import type { Today } from '../../contract.ts'
import { TodayView } from './TodayView.tsx'

/** Vandaag: only what asks for the director today. */
export function TodayScreen() {
  const read = useRead<Today>('/v1/vandaag')
  return <ReadState read={read}>{(today) => <TodayView read={today} />}</ReadState>
}
