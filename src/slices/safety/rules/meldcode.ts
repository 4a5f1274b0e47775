import { addWorkingDays } from '#shared/calendar.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { type Fault, type Refusal, refuse } from '#shared/refusal.ts'

/**
 * The reporting code (meldcode), after the Besluit verplichte meldcode huiselijk geweld en kindermishandeling: signs,
 * consultation, talk, weighing, and two decisions: is a report to Veilig Thuis needed, and can we (also) help ourselves?
 * The order of the steps does not bind; all four have been gone through before the decision, or there is acute danger.
 */
export const meldcodeSteps = ['signals', 'consult', 'talk', 'weigh', 'decide'] as const
export type MeldcodeStep = (typeof meldcodeSteps)[number]

/** What is written down: the five steps, the report itself, and how the help went. */
export const entryKinds = [...meldcodeSteps, 'report', 'evaluate'] as const
export type EntryKind = (typeof entryKinds)[number]

export const meldcodeStates = ['under-way', 'to-report', 'following', 'closed'] as const
export type MeldcodeState = (typeof meldcodeStates)[number]

export const meldcodeCommands = ['consult', 'talk', 'weigh', 'decide', 'report', 'evaluate'] as const
export type MeldcodeCommand = (typeof meldcodeCommands)[number]

/** Where each command may lead, per state. What is not in the table is refused. */
export const meldcodeTable = {
  'under-way': {
    consult: ['under-way'],
    talk: ['under-way'],
    weigh: ['under-way'],
    decide: ['to-report', 'following', 'closed'],
  },
  'to-report': { report: ['following'] },
  following: { evaluate: ['following', 'to-report', 'closed'] },
  closed: {},
} as const satisfies Record<MeldcodeState, Partial<Record<MeldcodeCommand, readonly MeldcodeState[]>>>

function leadsTo(state: MeldcodeState, command: MeldcodeCommand): readonly MeldcodeState[] {
  const row: Partial<Record<MeldcodeCommand, readonly MeldcodeState[]>> = meldcodeTable[state]
  return row[command] ?? []
}

export function availableCommands(state: MeldcodeState): MeldcodeCommand[] {
  return meldcodeCommands.filter((command) => leadsTo(state, command).length > 0)
}

/** The five questions of the weighing frame (afwegingskader, since 1-1-2019). The last is asked when help has run. */
export const weighingQuestions = ['suspicion', 'unsafe', 'able', 'accepted', 'enough'] as const
export type WeighingQuestion = (typeof weighingQuestions)[number]
export type Answers = Partial<Readonly<Record<WeighingQuestion, boolean>>>

/** The questions that are still to be answered before a decision: each answer says whether the next one is needed. */
export function questionsToAsk(answers: Answers): WeighingQuestion[] {
  if (answers.suspicion === false) return ['suspicion']
  if (answers.unsafe === true) return ['suspicion', 'unsafe']
  if (answers.able === false) return ['suspicion', 'unsafe', 'able']
  return ['suspicion', 'unsafe', 'able', 'accepted']
}

export type Advice = 'close' | 'report' | 'help'

/** Where the frame leads; undefined while a question that matters is open. A human being decides. */
export function adviceOf(answers: Answers): Advice | undefined {
  const asked = questionsToAsk(answers)
  if (asked.some((question) => answers[question] === undefined)) return undefined
  if (answers.suspicion === false) return 'close'
  return answers.unsafe || !answers.able || !answers.accepted ? 'report' : 'help'
}

/**
 * Working days for each next step: what Rondom takes as a norm, for no law sets one per step. A report that was decided on
 * is made the next working day.
 */
const normDays = { consult: 2, talk: 5, weigh: 3, decide: 1, report: 1 } as const
/** Veilig Thuis weighs the safety within five working days of a report. */
const assessmentDays = 5

export function assessmentBy(reportedOn: PlainDate): PlainDate {
  return addWorkingDays(reportedOn, assessmentDays)
}

/** Another Meldcode about the same person that runs: that, not what. */
export interface RunningMeldcode {
  /** Who began it, to talk with first. */
  readonly name: string
  readonly phone: string
  readonly startedOn: PlainDate
  /** The actor sees it, and so goes on in it. */
  readonly mine: boolean
}

/** Whether one may be begun: not beside one that the actor sees, and beside another only when it is said why. */
export function mayBegin(running: readonly RunningMeldcode[], beside: string): Refusal | Fault | undefined {
  if (running.some(({ mine }) => mine)) return refuse('meldcode-open')
  const [first] = running
  if (first === undefined || beside.trim() !== '') return undefined
  const { name, phone } = first
  return { pointer: '/beside', code: 'meldcode-beside', details: { name, phone } }
}

/** The first step of the five that was not taken yet, whatever was taken after it. */
export function nextStep(taken: ReadonlySet<EntryKind>): MeldcodeStep | undefined {
  return meldcodeSteps.find((step) => !taken.has(step))
}

/** The day by which the next thing is done; none when it is closed. */
export function dueOf(
  state: MeldcodeState,
  taken: ReadonlySet<EntryKind>,
  since: PlainDate,
  reviewOn: PlainDate | null,
): PlainDate | null {
  if (state === 'closed') return null
  if (state === 'following') return reviewOn ?? assessmentBy(since)
  if (state === 'to-report') return addWorkingDays(since, normDays.report)
  const next = nextStep(taken)
  return addWorkingDays(since, next === undefined || next === 'signals' ? 1 : normDays[next])
}

export interface Decision {
  readonly report: boolean
  readonly help: boolean
  /** Somebody is in danger now: calling comes before every other step. */
  readonly acute: boolean
}

/** Both decisions at once; a suspicion never ends in doing nothing. */
export function decide(
  state: MeldcodeState,
  taken: ReadonlySet<EntryKind>,
  answers: Answers,
  { report, help, acute }: Decision,
): MeldcodeState | Refusal {
  if (leadsTo(state, 'decide').length === 0) return refuse('meldcode-not-now')
  if (acute) return report ? 'to-report' : refuse('meldcode-acute-report')
  const missing = meldcodeSteps.slice(0, 4).filter((step) => !taken.has(step))
  if (missing.length > 0) return refuse('meldcode-steps-missing')
  if (report) return 'to-report'
  if (help) return 'following'
  return answers.suspicion === false ? 'closed' : refuse('meldcode-do-something')
}

/** Whether the help was enough; not enough leads to a report, also a second one. */
export function evaluate(
  state: MeldcodeState,
  outcome: 'enough' | 'goes-on' | 'not-enough',
): MeldcodeState | Refusal {
  if (leadsTo(state, 'evaluate').length === 0) return refuse('meldcode-not-now')
  return ({ enough: 'closed', 'goes-on': 'following', 'not-enough': 'to-report' } as const)[outcome]
}

export const evaluations = ['enough', 'goes-on', 'not-enough'] as const

/** A step of the five may be taken, in any order, as long as nothing was decided. */
export function mayTake(state: MeldcodeState, step: 'consult' | 'talk' | 'weigh' | 'report'): boolean {
  return leadsTo(state, step).length > 0
}
