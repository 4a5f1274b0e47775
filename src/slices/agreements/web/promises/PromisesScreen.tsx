import { useRead } from '#platform/web/api/use-read.ts'
import { ReadState } from '#platform/web/screen/ReadState.tsx'
import type { PromiseList } from '../../contract.ts'
import { PromisesView } from './PromisesView.tsx'

/** Mijn afspraken: what I promised, over all households. */
export function PromisesScreen() {
  const read = useRead<PromiseList>('/v1/mijn-afspraken')
  return <ReadState read={read}>{(list) => <PromisesView read={list} />}</ReadState>
}
