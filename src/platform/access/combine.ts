import { type Statement, statementName } from '../db/statement.ts'

type Field = { readonly name: string; readonly dataTypeID: number }

/** Types whose JSON reads as the driver reads them, and those that are turned back. Others are never combined. */
const plain = new Set([16, 20, 21, 23, 25, 114, 701, 1007, 1009, 1043, 1082, 1700, 2950, 2951, 3802])
const turnedBack = new Map<number, (value: string) => unknown>([
  [1184, (value) => new Date(value)],
  [17, (value) => Buffer.from(value.slice(2), 'hex')],
])

type Restore = readonly { readonly name: string; readonly turn: (value: string) => unknown }[]

/** What was learned about the columns of each statement when it ran by itself; null when it must stay by itself. */
const learned = new Map<string, Restore | null>()
const texts = new Map<string, string>()

/** Remembers a statement's columns, so that it can be combined from now on; one without a name stays by itself. */
export function learn(statement: Statement<unknown>, fields: readonly Field[]): void {
  if (statement.name === '' || learned.has(statement.name)) return
  const known = fields.every(({ dataTypeID }) => plain.has(dataTypeID) || turnedBack.has(dataTypeID))
  const restore = fields.flatMap(({ name, dataTypeID }) => {
    const turn = turnedBack.get(dataTypeID)
    return turn ? [{ name, turn }] : []
  })
  learned.set(statement.name, known ? restore : null)
}

/**
 * Several reads as one statement with a column of JSON for each: the fixed cost of a statement, on both sides, is paid
 * once, and all rows come from one snapshot. Undefined while not all of their columns are known.
 */
export function combine(statements: readonly Statement<unknown>[]): Statement<unknown> | undefined {
  if (statements.length < 2 || !statements.every(({ name }) => learned.get(name))) return undefined
  const key = statements.map(({ name }) => name).join()
  let text = texts.get(key)
  if (text === undefined) {
    let before = 0
    const columns = statements.map((statement, index) => {
      const own = statement.text.replace(/\$(\d+)/g, (_, number: string) => `$${Number(number) + before}`)
      before += statement.values.length
      return `(select json_agg(q) from (${own}) q) as "${index}"`
    })
    text = `select ${columns.join(',\n')}`
    texts.set(key, text)
  }
  return { name: statementName(text), text, values: statements.flatMap(({ values }) => values) }
}

/** The rows of each statement out of the one row of the combined one. */
export function separate(
  statements: readonly Statement<unknown>[],
  row: Readonly<Record<string, Record<string, unknown>[] | null>>,
): unknown[][] {
  return statements.map(({ name }, index) => {
    const rows = row[index] ?? []
    for (const { name: column, turn } of learned.get(name) ?? []) {
      for (const one of rows) if (one[column] !== null) one[column] = turn(String(one[column]))
    }
    return rows
  })
}
