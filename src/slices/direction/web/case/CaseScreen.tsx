import { useMemo } from 'react'
import { useRead } from '#platform/web/api/use-read.ts'
import { ReadState } from '#platform/web/screen/ReadState.tsx'
import { standsOnBoard } from '#slices/agreements/web'
import { useSafetyAhead } from '#slices/safety/web'
import type { CaseView } from '../../contract.ts'
import { CaseWork } from './CaseWork.tsx'

export type CaseScreenProps = { readonly id: string }

/** What was agreed, and is it kept? One household in one look. */
export function CaseScreen({ id }: CaseScreenProps) {
  const read = useRead<CaseView>(`/v1/casussen/${id}`, { onReturn: true })
  useSafetyAhead(id)
  return <ReadState read={read}>{(file) => <OnBoard file={file} />}</ReadState>
}

/** Earlier rounds and what was dropped stay in the history, off the board. */
function OnBoard({ file }: { readonly file: CaseView }) {
  const shown = useMemo(
    () => ({ ...file, agreements: file.agreements.filter(({ state }) => standsOnBoard(state)) }),
    [file],
  )
  return <CaseWork file={shown} />
}
