import { ageOf, type PartialDate } from '#shared/partial-date.ts'
import { addDays, daysBetween, type PlainDate } from '#shared/plain-date.ts'

/** Steps after which a resident is asked. Safety and the Meldcode are no steps: nobody is ever asked about those. */
export const stepKinds = ['agreement', 'referral', 'round-table'] as const
export type StepKind = (typeof stepKinds)[number]

/** Between two questions to the same resident. More often wears people out, and then they stop answering. */
export const restDays = 14
/** A step is asked about while it is fresh. */
export const freshDays = 7
/** So long a question waits for an answer. */
export const answerDays = 21
/** An answer may be changed until so many days after it was given. */
export const changeDays = 7
/** Who is younger is not asked; the central person of the household is. */
export const youngest = 16

export interface DoneStep {
  readonly kind: StepKind
  readonly id: string
  readonly caseId: string
  /** Whom it was for, and whose household it is. */
  readonly personId: string
  readonly birth: PartialDate
  readonly centralPersonId: string
  readonly centralBirth: PartialDate
  readonly helperId: string | null
  readonly doneOn: PlainDate
  /** Danger, coercion or a Meldcode runs in the case: a message may come under the wrong eyes. */
  readonly unsafe: boolean
}

/** Whom a step is asked of; nobody when that is a child, or who did it oneself. */
export function askedOf(step: DoneStep, today: PlainDate): string | undefined {
  const isGrown = (birth: PartialDate): boolean => (ageOf(birth, today) ?? youngest) >= youngest
  const personId = isGrown(step.birth)
    ? step.personId
    : isGrown(step.centralBirth)
      ? step.centralPersonId
      : undefined
  return personId === step.helperId ? undefined : personId
}

export interface AskedPerson {
  readonly id: string
  readonly stopped: boolean
  readonly lastAskedOn: PlainDate | null
}

export interface Question<S extends DoneStep> {
  readonly step: S
  readonly personId: string
}

/**
 * The questions of one day: at most one to a resident, about the step that was done last. Not within the rest, not to who
 * asked to stop, not while somebody in the case is unsafe, not about what is no longer fresh.
 */
export function questionsOf<S extends DoneStep>(
  steps: readonly S[],
  people: ReadonlyMap<string, AskedPerson>,
  today: PlainDate,
): Question<S>[] {
  const chosen = new Map<string, S>()
  for (const step of steps) {
    const person = people.get(askedOf(step, today) ?? '')
    if (!person || person.stopped || step.unsafe) continue
    if (daysBetween(step.doneOn, today) > freshDays) continue
    if (person.lastAskedOn !== null && daysBetween(person.lastAskedOn, today) < restDays) continue
    const other = chosen.get(person.id)
    if (!other || isNewer(step, other)) chosen.set(person.id, step)
  }
  return [...chosen].map(([personId, step]) => ({ personId, step }))
}

function isNewer(one: DoneStep, other: DoneStep): boolean {
  return one.doneOn === other.doneOn ? one.id > other.id : one.doneOn > other.doneOn
}

/** Whether what happened takes questions back; a note that protects workers says nothing about the resident's own safety. */
export function endsQuestions(type: string, data: unknown): boolean {
  if (type === 'meldcode.started') return true
  const sort = typeof data === 'object' && data !== null && 'sort' in data ? data.sort : undefined
  return type === 'safety-line.recorded' && (sort === 'danger' || sort === 'coercion')
}

/** The question goes by mail, else by letter. A secret address gets no post: the question stands in Mijn plan only. */
export function wayTo(person: {
  readonly email: string | null
  readonly address: string | null
  readonly addressSecret: boolean
}): 'email' | 'letter' | 'portal' {
  if (person.email !== null && person.email !== '') return 'email'
  return person.addressSecret || person.address === null ? 'portal' : 'letter'
}

/** The last day of a first answer. */
export function answerUntil(today: PlainDate): PlainDate {
  return addDays(today, answerDays)
}
