import type { Flags } from '../../platform/config.ts'
import type { Shutdown } from './shutdown.ts'

/** One option of a command, as node:util parseArgs wants it, with its line of help. */
export interface OptionSpec {
  readonly type: 'string' | 'boolean'
  /** The placeholder of its value in the help: `N`, `DIR`. */
  readonly value?: string
  readonly help: string
}

export interface CommandSpec {
  readonly name: string
  readonly summary: string
  /** What follows the name in the usage line for the one positional argument, such as `FILE`. */
  readonly positional?: string
  readonly options: Readonly<Record<string, OptionSpec>>
  readonly details?: string
  load(): Promise<{ run(call: Call): Promise<void> }>
}

/** A parsed command line, handed to the command. */
export interface Call {
  readonly flags: Flags
  readonly positional: string
  readonly shutdown: Shutdown
  text(option: string): string | undefined
  flag(option: string): boolean
  /** A whole number of at least 1; a UsageError otherwise. */
  count(option: string): number | undefined
  log(line: string): void
}

/** A command line that cannot be understood: printed as it is, exit code 2. */
export class UsageError extends Error {}
