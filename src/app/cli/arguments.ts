import { parseArgs } from 'node:util'
import type { Flags } from '../../platform/config.ts'
import { errorText } from '../../platform/failure.ts'
import { type Call, type CommandSpec, UsageError } from './command.ts'

export type Parsed =
  | { readonly kind: 'help'; readonly command?: CommandSpec }
  | { readonly kind: 'version' }
  | { readonly kind: 'run'; readonly command: CommandSpec; readonly call: Omit<Call, 'shutdown' | 'log'> }

/** Understands a command line, or throws a UsageError with one sentence. */
export function parseCommandLine(args: readonly string[], commands: readonly CommandSpec[]): Parsed {
  const [first, ...rest] = args
  if (first === undefined) throw new UsageError('Name a command; "rondom --help" lists them.')
  if (first === '--help' || first === '-h' || first === 'help') return { kind: 'help' }
  if (first === '--version' || first === '-v') return { kind: 'version' }
  const command = commands.find((candidate) => candidate.name === first)
  if (command === undefined) {
    const kind = first.startsWith('-') ? 'option' : 'command'
    throw new UsageError(`There is no ${kind} "${first}"; "rondom --help" lists what there is.`)
  }
  const { values, positionals } = parseOptions(command, rest)
  if (values.help === true) return { kind: 'help', command }
  return { kind: 'run', command, call: readCall(command, values, positionals) }
}

type Values = Readonly<Record<string, string | boolean | undefined>>

function parseOptions(
  command: CommandSpec,
  args: readonly string[],
): { values: Values; positionals: string[] } {
  const options: Record<string, { type: 'string' | 'boolean'; short?: string }> = {
    help: { type: 'boolean', short: 'h' },
  }
  for (const [name, option] of Object.entries(command.options)) options[name] = { type: option.type }
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
      strict: true,
    })
    return {
      values: Object.fromEntries(
        Object.entries(values).map(([k, v]) => [k, Array.isArray(v) ? undefined : v]),
      ),
      positionals,
    }
  } catch (error) {
    const reason = errorText(error).replace(/\. To specify a positional.*$/, '')
    throw new UsageError(`${reason.replace(/\.$/, '')}; see "rondom ${command.name} --help".`)
  }
}

function readCall(
  command: CommandSpec,
  values: Values,
  positionals: readonly string[],
): Omit<Call, 'shutdown' | 'log'> {
  const wanted = command.positional === undefined ? 0 : 1
  if (positionals.length < wanted) {
    throw new UsageError(
      `"rondom ${command.name}" needs a ${command.positional}; see "rondom ${command.name} --help".`,
    )
  }
  const extra = positionals[wanted]
  if (extra !== undefined) {
    throw new UsageError(`"${extra}" is one argument too many; see "rondom ${command.name} --help".`)
  }
  const text = (option: string): string | undefined => {
    const value = values[option]
    return typeof value === 'string' ? value : undefined
  }
  return {
    flags: readFlags(values, text),
    positional: positionals[0] ?? '',
    text,
    flag: (option) => values[option] === true,
    count: (option) => {
      const value = text(option)
      if (value === undefined) return undefined
      if (/^[1-9]\d{0,8}$/.test(value)) return Number(value)
      throw new UsageError(`--${option} must be a whole number of 1 or more, not "${value}".`)
    },
  }
}

function readFlags(values: Values, text: (option: string) => string | undefined): Flags {
  const port = text('port')
  const data = text('data')
  return {
    ...(port === undefined ? {} : { port }),
    ...(data === undefined ? {} : { data }),
    noDemo: values['no-demo'] === true,
    unsafeDurability: values['unsafe-durability'] === true,
  }
}
