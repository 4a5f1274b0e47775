import type { PlainDate } from '#shared/plain-date.ts'
import { type Fault, type Refusal, refuse } from '#shared/refusal.ts'
import { type Duty, endsWithApplication, lawOf } from './duty.ts'

/** A step of a route (stap): nothing of a route is fixed but what the law demands (D12). */
export const stepStates = ['planned', 'running', 'done', 'skipped', 'withdrawn'] as const
export type StepState = (typeof stepStates)[number]

/** It does not take place: skipped, or the application that it was for is withdrawn. */
export const isLeftOut = (state: StepState): boolean => state === 'skipped' || state === 'withdrawn'

export const stepCommands = ['begin', 'finish', 'skip', 'withdraw', 'resume', 'reopen', 'put-back'] as const
export type StepCommand = (typeof stepCommands)[number]

/** What each command leads to, per state. What is not in the table is refused. */
export const stepTable = {
  planned: { begin: 'running', skip: 'skipped', withdraw: 'withdrawn' },
  running: { finish: 'done', skip: 'skipped', withdraw: 'withdrawn', 'put-back': 'planned' },
  done: { reopen: 'running' },
  skipped: { resume: 'planned' },
  withdrawn: { resume: 'planned' },
} as const satisfies Record<StepState, Partial<Record<StepCommand, StepState>>>

/** How much the other parties of a step have to say: not everybody has equal control (C8). */
export const says = ['carries-out', 'decides-with', 'is-told'] as const
export type Say = (typeof says)[number]

/** What somebody is to one step: whoever directs the case, the responsible organisation, one that carries it out. */
export interface Standing {
  readonly steers: boolean
  readonly responsible: boolean
  readonly carriesOut: boolean
}

/** Who may give a command. Only the responsible one says that a step is done; only the director changes the route. */
const givers = {
  begin: ['steers', 'responsible', 'carriesOut'],
  finish: ['steers', 'responsible'],
  skip: ['steers'],
  withdraw: ['steers'],
  resume: ['steers'],
  reopen: ['steers', 'responsible'],
  'put-back': ['steers', 'responsible', 'carriesOut'],
} as const satisfies Record<StepCommand, readonly (keyof Standing)[]>

export interface StepFacts {
  readonly state: StepState
  readonly duty: Duty | null
  readonly begunOn: PlainDate | null
  readonly endedOn: PlainDate | null
  /** Some party decides with the responsible one. */
  readonly decidedWith: boolean
}

/** Where a command leads; a step that had begun before it was left out goes on where it was. */
export function nextState({ state, begunOn }: StepFacts, command: StepCommand): StepState | undefined {
  const row: Partial<Record<StepCommand, StepState>> = stepTable[state]
  return command === 'resume' && row.resume && begunOn !== null ? 'running' : row[command]
}

/** What one side may do now. What the law demands is not offered for skipping, and only an application can be withdrawn. */
export function availableCommands(step: StepFacts, standing: Standing): StepCommand[] {
  return stepCommands.filter(
    (command) =>
      nextState(step, command) !== undefined &&
      mayGive(command, standing) &&
      !(command === 'skip' && step.duty !== null) &&
      !(command === 'withdraw' && !endsWithApplication(step.duty)),
  )
}

function mayGive(command: StepCommand, standing: Standing): boolean {
  return givers[command].some((one) => standing[one])
}

export interface Given {
  readonly command: StepCommand
  /** The day on which it began or ended; not for what is undone. */
  readonly on: PlainDate
  readonly reason: string
  readonly discussed: boolean
  /** Who said that the application is withdrawn. */
  readonly saidBy: string
}

export interface Taken {
  readonly state: StepState
  readonly begunOn: PlainDate | null
  readonly endedOn: PlainDate | null
}

/** Takes a step on, or says why not, all faults at once. */
export function takeStep(
  step: StepFacts,
  given: Given,
  standing: Standing,
  today: PlainDate,
): Taken | Refusal {
  const { command, on } = given
  if (!mayGive(command, standing)) return refuse('route-step-not-yours')
  const state = nextState(step, command)
  if (state === undefined) return refuse('route-step-not-now')
  if (command === 'skip' && step.duty !== null)
    return refuse('route-step-compulsory', { ...lawOf(step.duty, today) })
  if (command === 'withdraw' && !endsWithApplication(step.duty)) return refuse('route-step-no-application')
  const faults = givenFaults(step, given, today)
  if (faults.length > 0) return refuse('invalid-input', { count: faults.length }, faults)
  switch (command) {
    case 'begin':
      return { state, begunOn: on, endedOn: null }
    case 'finish':
    case 'withdraw':
      return { state, begunOn: step.begunOn, endedOn: on }
    case 'skip':
      return { state, begunOn: step.begunOn, endedOn: today }
    case 'put-back':
      return { state, begunOn: null, endedOn: null }
    case 'resume':
    case 'reopen':
      return { state, begunOn: step.begunOn, endedOn: null }
  }
}

function givenFaults(
  step: StepFacts,
  { command, on, reason, discussed, saidBy }: Given,
  today: PlainDate,
): Fault[] {
  const faults: Fault[] = []
  if (on > today) faults.push({ pointer: '/on', code: 'route-day-future' })
  if ((command === 'finish' || command === 'withdraw') && step.begunOn !== null && on < step.begunOn)
    faults.push({ pointer: '/on', code: 'route-done-before-begun' })
  if (command === 'withdraw' && saidBy.trim() === '')
    faults.push({ pointer: '/saidBy', code: 'route-said-by-missing' })
  if (command === 'skip' && reason.trim() === '')
    faults.push({ pointer: '/reason', code: 'route-reason-missing' })
  if (command === 'skip' && step.decidedWith && !discussed)
    faults.push({ pointer: '/discussed', code: 'route-not-discussed' })
  return faults
}
