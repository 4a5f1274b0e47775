import { useRead } from '#platform/web/api/use-read.ts'
import { ReadState } from '#platform/web/screen/ReadState.tsx'
import type { ComparedPair } from '../../contract.ts'
import { ComparePair } from './ComparePair.tsx'
import './duplicates.css'

/** Two records side by side. */
export function DuplicateScreen({ id }: { readonly id: string }) {
  const read = useRead<ComparedPair>(`/v1/dubbelen/${id}`)
  return <ReadState read={read}>{(pair) => <ComparePair key={pair.version} pair={pair} />}</ReadState>
}
