import type { StepCommand } from '../rules/step.ts'

/** Each command one letter; two that never stand beside each other may share theirs. */
export const commandKeys = {
  begin: 'B',
  finish: 'D',
  skip: 'S',
  withdraw: 'I',
  resume: 'R',
  reopen: 'R',
  'put-back': 'T',
} as const satisfies Record<StepCommand, string>

/** What brings a step on stands on its button. */
export function firstCommand(commands: readonly StepCommand[]): StepCommand | undefined {
  return commands.find((command) => command === 'begin' || command === 'finish' || command === 'resume')
}
