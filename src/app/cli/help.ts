import type { CommandSpec } from './command.ts'

/** The text of `rondom --help`. */
export function generalHelp(commands: readonly CommandSpec[]): string {
  const lines = commands.map((command) => row(`${command.name}${positional(command)}`, command.summary))
  return [
    'Usage: rondom <command> [options]',
    '',
    'Commands:',
    ...lines,
    '',
    'Options:',
    row('--help', 'show this text, or after a command the text of that command'),
    row('--version', 'show the version'),
  ].join('\n')
}

/** The text of `rondom <command> --help`. */
export function commandHelp(command: CommandSpec): string {
  const options = Object.entries(command.options).map(([name, option]) =>
    row(`--${name}${option.value === undefined ? '' : ` ${option.value}`}`, option.help),
  )
  return [
    `Usage: rondom ${command.name}${positional(command)} [options]`,
    '',
    `${command.summary.charAt(0).toUpperCase()}${command.summary.slice(1)}.`,
    ...(command.details === undefined ? [] : [command.details]),
    '',
    'Options:',
    ...options,
    row('--help', 'show this text'),
  ].join('\n')
}

function positional(command: CommandSpec): string {
  return command.positional === undefined ? '' : ` ${command.positional}`
}

function row(left: string, right: string): string {
  return `  ${left.padEnd(22)} ${right}`
}
