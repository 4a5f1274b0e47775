import { type ReactNode, useState } from 'react'
import { Table } from '../ams/Table.tsx'
import { type Sort, type SortKey, sortRows } from './sort-rows.ts'

export type DataColumn<Row> = {
  readonly id: string
  readonly label: string
  readonly cell: (row: Row) => ReactNode
  /** With it the column can be sorted. */
  readonly sortBy?: (row: Row) => SortKey
  /** The column which names the row (scope="row"); the first one when none says so. */
  readonly rowHeader?: boolean
  readonly align?: 'end'
}

export type DataTableProps<Row> = {
  readonly caption: ReactNode
  readonly columns: readonly DataColumn<Row>[]
  readonly rows: readonly Row[]
  readonly rowId: (row: Row) => string
  readonly selectedId?: string | undefined
  readonly onSelect?: (id: string) => void
  readonly initialSort?: Sort
  /** Keep the sorting outside (in the address, for instance). */
  readonly sort?: Sort
  readonly onSort?: (sort: Sort) => void
}

export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowId, selectedId, onSelect, initialSort, onSort } = props
  const [ownSort, setOwnSort] = useState(initialSort)
  const sort = props.sort ?? ownSort
  const sortBy = columns.find(({ id }) => id === sort?.columnId)?.sortBy
  const ordered = sort && sortBy ? sortRows(rows, sortBy, sort.direction) : rows
  const headerId = (columns.find((column) => column.rowHeader) ?? columns[0])?.id

  const sortOn = (columnId: string): void => {
    const again = sort?.columnId === columnId && sort.direction === 'ascending'
    const next: Sort = { columnId, direction: again ? 'descending' : 'ascending' }
    setOwnSort(next)
    onSort?.(next)
  }

  return (
    <Table>
      <Table.Caption>{caption}</Table.Caption>
      <Table.Header>
        <Table.Row>
          {columns.map(({ id, label, sortBy: canSort, align }) => {
            const sorted = sort?.columnId === id ? sort.direction : undefined
            return (
              <Table.HeaderCell
                key={id}
                scope="col"
                {...(align && { className: 'rd-amount' })}
                {...(sorted && { 'aria-sort': sorted })}
              >
                {canSort ? (
                  <button type="button" className="rd-sort" onClick={() => sortOn(id)}>
                    {label}
                    <i aria-hidden="true">{sorted === 'ascending' ? '↑' : sorted ? '↓' : ''}</i>
                  </button>
                ) : (
                  label
                )}
              </Table.HeaderCell>
            )
          })}
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {ordered.map((row) => {
          const id = rowId(row)
          const current = id === selectedId
          return (
            <Table.Row
              key={id}
              {...(current && { className: 'rd-is-current', 'aria-current': 'true' })}
              {...(onSelect && { onClick: () => onSelect(id) })}
            >
              {columns.map(({ id: columnId, cell, align }) =>
                columnId === headerId ? (
                  <Table.HeaderCell key={columnId} scope="row">
                    {cell(row)}
                  </Table.HeaderCell>
                ) : (
                  <Table.Cell key={columnId} {...(align && { className: 'rd-amount' })}>
                    {cell(row)}
                  </Table.Cell>
                ),
              )}
            </Table.Row>
          )
        })}
      </Table.Body>
    </Table>
  )
}
