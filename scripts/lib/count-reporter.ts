import type { TestEvent } from 'node:test/reporters'

interface Outcome {
  readonly file: string
  readonly name: string
  readonly outcome: 'passed' | 'failed' | 'skipped'
}

/** How node names the failure of a parent of which only a subtest failed. */
const ofSubtest = 'subtestsFailed'

/**
 * A reporter for `node --test` that writes one line of JSON per test that has no subtests, so that nothing is counted
 * twice. A suite counts only when it failed by itself, in a hook for example.
 */
// biome-ignore lint/style/noDefaultExport: node takes the default export of a reporter
export default async function* countReporter(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  let deepest = -1
  for await (const event of events) {
    if (event.type !== 'test:pass' && event.type !== 'test:fail') continue
    const { nesting, name, file = '', details, skip, todo } = event.data
    // Children are reported just before their parent.
    const isParent = deepest > nesting || details.type === 'suite'
    deepest = nesting
    const failure = event.type === 'test:fail' ? failureType(event.data.details.error) : undefined
    const failed = failure !== undefined && failure !== ofSubtest && todo === undefined
    if (isParent && !failed) continue
    const left = skip !== undefined || todo !== undefined
    const outcome: Outcome = { file, name, outcome: failed ? 'failed' : left ? 'skipped' : 'passed' }
    yield `${JSON.stringify(outcome)}\n`
  }
}

function failureType(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'failureType' in error) return String(error.failureType)
  return 'unknown'
}
