import { moveValues, type Statement, statementName } from '../db/statement.ts'

type Field = { readonly name: string; readonly dataTypeID: number }

/** Types whose JSON reads as the driver reads them, and those that are turned back. Others are never combined. */
const plain = new Set([16, 20, 21, 23, 25, 114, 701, 1007, 1009, 1043, 1082, 1700, 2950, 2951, 3802])
const turnedBack = new Map<number, (value: string) => unknown>([
  [1184, (value) => new Date(value)],
  [17, (value) => Buffer.from(value.slice(2), 'hex')],
])

type Column = { readonly name: string; readonly turn: ((value: string) => unknown) | undefined }

/** What was learned about the columns of each statement when it ran by itself; null when it must stay by itself. */
const learned = new Map<string, readonly Column[] | null>()
const texts = new Map<string, string>()

/** Remembers a statement's columns, so that it can be combined from now on. */
export function learn(statement: Statement<unknown>, fields: readonly Field[]): void {
  if (learned.has(statement.name)) return
  const known = fields.every(({ dataTypeID }) => plain.has(dataTypeID) || turnedBack.has(dataTypeID))
  const columns = fields.map(({ name, dataTypeID }) => ({ name, turn: turnedBack.get(dataTypeID) }))
  learned.set(statement.name, known ? columns : null)
}

/**
 * The log lines of an operation and all its reads as one statement with a column of JSON for each read: the fixed cost of
 * a statement, on both sides, is paid once, all rows come from one snapshot, and reads that stand on the same common
 * table expressions as the log share them. Undefined while not all of their columns are known.
 */
export function combine(
  log: Statement<unknown>,
  statements: readonly Statement<unknown>[],
): Statement<unknown> | undefined {
  if (!statements.every(({ name }) => learned.get(name))) return undefined
  const shared = statements.map((statement) => sharesWith(log, statement))
  const key = [log.name, ...statements.map(({ name }, index) => `${name}${shared[index]}`)].join()
  let text = texts.get(key)
  if (text === undefined) {
    let before = log.values.length
    const columns = statements.map(({ name, text, values, over }, index) => {
      const names = (learned.get(name) ?? []).map((column) => `q."${column.name}"`)
      const own = shared[index] && over ? over.text : moveValues(text, before)
      if (!shared[index]) before += values.length
      return `(select json_agg(json_array(${names.join(', ')} null on null)) from (${own}) q) as "${index}"`
    })
    text = `with ${log.over?.given}\nselect ${columns.join(',\n')}`
    texts.set(key, text)
  }
  const values = [log.values, ...statements.map((one, index) => (shared[index] ? [] : one.values))].flat()
  return { name: statementName(text), text, values }
}

/** Whether a read stands on what the log stands on, with the same values. */
function sharesWith(log: Statement<unknown>, { over, values }: Statement<unknown>): boolean {
  if (!over || over.given !== log.over?.base) return false
  return values.every((value, index) => value === log.values[index])
}

/** The rows of each statement out of the one row of the combined one. */
export function separate(
  statements: readonly Statement<unknown>[],
  row: Readonly<Record<string, unknown[][] | null>>,
): Record<string, unknown>[][] {
  return statements.map(({ name }, index) => {
    const columns = learned.get(name) ?? []
    return (row[index] ?? []).map((values) => {
      const one: Record<string, unknown> = {}
      for (const [place, { name: column, turn }] of columns.entries()) {
        const value = values[place]
        one[column] = turn && value !== null ? turn(String(value)) : value
      }
      return one
    })
  })
}
