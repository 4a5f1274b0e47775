import { relative } from 'node:path'
import type { TestEvent } from 'node:test/reporters'
import { inspect } from 'node:util'

/** A reporter for `node --test` that is silent about what passes and tells all that is known about what fails. */
// biome-ignore lint/style/noDefaultExport: node takes the default export of a reporter
export default async function* failureReporter(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  for await (const event of events) {
    if (event.type === 'test:stderr') yield event.data.message
    if (event.type !== 'test:fail' || event.data.todo !== undefined) continue
    const { name, file, line, details } = event.data
    const cause = details.error.cause ?? details.error
    const failure = 'failureType' in details.error ? details.error.failureType : undefined
    if (failure === 'subtestsFailed') continue
    const place = file === undefined ? '' : ` (${relative(process.cwd(), file)}:${line ?? 1})`
    yield `\n✖ ${name}${place}\n${indent(cause instanceof Error ? (cause.stack ?? cause.message) : inspect(cause))}\n`
  }
}

function indent(text: string): string {
  return text
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n')
}
