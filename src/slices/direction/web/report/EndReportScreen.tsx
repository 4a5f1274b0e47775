import { useRead } from '#platform/web/api/use-read.ts'
import { ReadState } from '#platform/web/screen/ReadState.tsx'
import type { CaseView } from '../../contract.ts'
import { EndReport } from './EndReport.tsx'

export type EndReportScreenProps = { readonly id: string }

/** The end report: a result per goal, the resident's verdict beside it, then the case can close. */
export function EndReportScreen({ id }: EndReportScreenProps) {
  const read = useRead<CaseView>(`/v1/casussen/${id}`)
  return <ReadState read={read}>{(file) => <EndReport file={file} />}</ReadState>
}
