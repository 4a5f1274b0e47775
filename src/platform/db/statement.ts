import { createHash } from 'node:crypto'

/** A prepared SQL text with its values. `row` carries the row type only; it is never set. */
export interface Statement<Row> {
  readonly name: string
  readonly text: string
  readonly values: readonly unknown[]
  /** The common table expressions that the text begins with, and the text behind them (prepareOver). */
  readonly over?: Over
  readonly row?: Row
}

interface Over {
  readonly given: string
  readonly text: string
  /** What `given` itself begins with, when that is shared with other statements. */
  readonly base?: string
}

const names = new Map<string, string>()

/**
 * PostgreSQL plans a named statement once per connection, which is a factor three on short queries
 * (docs/decisions/0003-data-access.md). Names are at most 63 bytes.
 */
export function statementName(text: string): string {
  let name = names.get(text)
  if (name === undefined) {
    name = createHash('sha1').update(text).digest('base64url')
    if (names.size < 5000) names.set(text, name)
  }
  return name
}

/**
 * Declares a read once; call it with values to get a statement.
 * @example const findCase = prepare<{ id: string }>('select id from case_file where tenant_id = app_tenant() and id = $1')
 */
export function prepare<Row, Values extends readonly unknown[] = readonly unknown[]>(
  text: string,
): (...values: Values) => Statement<Row> {
  const name = statementName(text)
  return (...values) => ({ name, text, values })
}

/**
 * Declares reads that stand on the same common table expressions, with the same values: those of one answer then share
 * them, and what they cost is paid once.
 * @example const ofCase = prepareOver<[id: string]>('seen as materialized (select …)')
 *   const goalsOfCase = ofCase<GoalRow>('select g.id from seen c join goal g on …')
 */
export function prepareOver<Values extends readonly unknown[]>(
  given: string,
): <Row>(text: string) => (...values: Values) => Statement<Row> {
  return (text) => {
    const whole = `with ${given}\n${text}`
    const name = statementName(whole)
    const over = { given, text }
    return (...values) => ({ name, text: whole, values, over })
  }
}

const joined = new Map<string, string>()

/** Statements that each are common table expressions and nothing more (their text is `select`), as one. */
export function joinStatements(parts: readonly Statement<unknown>[]): Statement<never> {
  const key = parts.map(({ name }) => name).join()
  let text = joined.get(key)
  if (text === undefined) {
    let before = 0
    const given = parts.map(({ over, values }) => {
      const own = moveValues(over?.given ?? '', before)
      before += values.length
      return own
    })
    text = `with ${given.join(',\n')}\nselect`
    joined.set(key, text)
  }
  return { name: statementName(text), text, values: parts.flatMap(({ values }) => values) }
}

/** `$1` becomes `$6` behind five other values. */
export function moveValues(text: string, before: number): string {
  return text.replace(/\$(\d+)/g, (_, number: string) => `$${Number(number) + before}`)
}
