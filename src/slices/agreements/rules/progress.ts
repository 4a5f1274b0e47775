import type { PlainDate } from '#shared/plain-date.ts'
import { type Fault, type Refusal, refuse } from '#shared/refusal.ts'
import type { AgreementState } from './agreement.ts'
import type { ProofKind } from './evidence.ts'

/** What a line of progress (voortgangsregel) tells: spoken or seen, something done, something in the way, or by what it can be seen. */
export const progressKinds = ['contact', 'work', 'obstacle', 'proof'] as const
export type ProgressKind = (typeof progressKinds)[number]

/** One line is one line: what does not fit belongs in a conversation. */
export const longestLine = 280

export interface ProgressFacts {
  readonly state: AgreementState
  readonly acceptedOn: PlainDate | null
  readonly caseClosed: boolean
  /** The line that is struck by this one, as it stands; null when it is not there. Absent: nothing is struck. */
  readonly strikes?: { readonly writtenBy: string; readonly struck: boolean } | null
}

export interface ProgressInput {
  readonly day: PlainDate
  readonly line: string
  readonly kind?: ProgressKind
  readonly proofKind?: ProofKind | undefined
  /** How many files come with it, and what is wrong with them. */
  readonly files?: { readonly count: number; readonly faults: readonly Fault[] }
}

export interface ProgressDecision {
  /** The line as it is stored, without blanks around it. */
  readonly line: string
  /**
   * Whether the promiser was heard of today. Every new line is a sign of life, also one about an obstacle: "silent" is
   * about hearing nothing. A correction is not, for it tells nothing new. How it runs stays the check-in's question.
   */
  readonly heard: boolean
}

/**
 * Decides whether a line may stand beside an agreement, all faults at once. Lines are for what runs: before the yes there is
 * nothing to tell, and after the end only what was written wrongly is put right.
 */
export function decideProgress(
  facts: ProgressFacts,
  input: ProgressInput,
  by: { readonly id: string; readonly directs: boolean },
  today: PlainDate,
): ProgressDecision | Refusal {
  if (facts.caseClosed) return refuse('case-closed')
  const correction = facts.strikes !== undefined
  const running = facts.state === 'accepted' || facts.state === 'at-risk'
  const ended = facts.state === 'kept' || facts.state === 'broken'
  if (!running && !(correction && ended)) return refuse('agreement-not-running', { state: facts.state })
  if (facts.strikes === null) return refuse('not-found')
  if (facts.strikes?.struck) return refuse('progress-struck')
  if (facts.strikes && facts.strikes.writtenBy !== by.id && !by.directs) return refuse('progress-not-yours')
  const line = input.line.trim()
  const faults: Fault[] = []
  if (line === '') faults.push({ pointer: '/line', code: 'progress-line-missing' })
  else if (/[\n\r]/.test(line)) faults.push({ pointer: '/line', code: 'progress-line-broken' })
  if (input.day > today) faults.push({ pointer: '/day', code: 'progress-day-ahead' })
  else if (facts.acceptedOn !== null && input.day < facts.acceptedOn)
    faults.push({ pointer: '/day', code: 'progress-day-before', details: { date: facts.acceptedOn } })
  if (input.kind !== 'proof') faults.push(...ofProofOnly(input))
  faults.push(...(input.files?.faults ?? []))
  if (faults.length > 0) return refuse('invalid-input', { count: faults.length }, faults)
  return { line, heard: running && !correction }
}

/** A letter or photo shows that something was done; it is nothing to collect beside another line. */
function ofProofOnly({ proofKind, files }: ProgressInput): Fault[] {
  return [
    ...(proofKind === undefined ? [] : [{ pointer: '/proofKind', code: 'evidence-not-proof' }]),
    ...(files === undefined || files.count === 0 ? [] : [{ pointer: '/files', code: 'evidence-not-proof' }]),
  ]
}
