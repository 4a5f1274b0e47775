import { useRead } from '#platform/web/api/use-read.ts'
import { ReadState } from '#platform/web/screen/ReadState.tsx'
import type { TransferSheet } from '../contract.ts'
import { SheetView } from './SheetView.tsx'
import './transfers.css'
import './sheet.css'

export type SheetScreenProps = { readonly id: string }

/** Overdrachtsblad: what one takes over, and what was said about it. */
export function SheetScreen({ id }: SheetScreenProps) {
  const read = useRead<TransferSheet>(`/v1/overdrachten/${id}`)
  return <ReadState read={read}>{(sheet) => <SheetView sheet={sheet} />}</ReadState>
}
