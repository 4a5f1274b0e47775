import { useQuery } from '@tanstack/react-query'
import { reading } from '#platform/web/api/use-read.ts'
import { ReadState } from '#platform/web/screen/ReadState.tsx'
import type { RoundTableView } from '../contract.ts'
import { TableWork } from './TableWork.tsx'
import './roundtables.css'
import './table-point.css'
import './table-people.css'
import './table.css'

export type RoundTableScreenProps = { readonly id: string }

const pollMs = 4_000

/** The table itself. While it runs the answers of others come in by themselves. */
export function RoundTableScreen({ id }: RoundTableScreenProps) {
  const read = useQuery({
    ...reading<RoundTableView>(`/v1/rondetafels/${id}`),
    refetchInterval: ({ state: { data } }) => (data?.state === 'running' ? pollMs : false),
  })
  return <ReadState read={read}>{(table) => <TableWork table={table} />}</ReadState>
}
