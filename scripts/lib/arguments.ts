import { parseArgs } from 'node:util'

export interface TestArguments {
  /** Names of stages; undefined = all. */
  readonly only: readonly string[] | undefined
  /** Part of a path. */
  readonly filter: string | undefined
}

/** `--only types,lint` and at most one part of a path. */
export function readTestArguments(args: readonly string[]): TestArguments {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { only: { type: 'string', multiple: true } },
    allowPositionals: true,
  })
  const only = values.only?.flatMap((text) => text.split(',')).filter((name) => name !== '')
  return { only, filter: positionals[0] }
}
