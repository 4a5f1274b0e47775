import { Table as AmsTable } from '@amsterdam/design-system-react'
import type { ReactNode } from 'react'

export type TableProps = { readonly className?: string; readonly children: ReactNode }

/** Bare table parts for DataTable and for screens with a table of their own. */
export function Table({ className, children }: TableProps) {
  return <AmsTable className={className ? `rd-table ${className}` : 'rd-table'}>{children}</AmsTable>
}

Table.Caption = AmsTable.Caption
Table.Header = AmsTable.Header
Table.Body = AmsTable.Body
Table.Row = AmsTable.Row
Table.Cell = AmsTable.Cell
Table.HeaderCell = AmsTable.HeaderCell
