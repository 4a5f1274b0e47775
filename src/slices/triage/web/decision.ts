import { type Criterion, criteriaFor } from '#slices/criteria/contract'
import type { DecideTriageInput, ReportView, Verdict, Weight } from '../contract.ts'

export interface Choice {
  readonly weight: Weight | null
  /** null: the suggestions hold until somebody changes them. */
  readonly reasons: readonly string[] | null
  readonly note: string
  readonly referredTo: string
}

/** Nearer help that is not enough, and why. */
export type Weighed = Readonly<Record<string, Verdict>>

/** A triage decision as it is being made. */
export interface DecisionDraft {
  readonly perQuestion: boolean
  readonly all: Choice
  readonly each: Readonly<Record<string, Choice>>
  readonly directorId: string | null
  /** null: the proposal holds until somebody changes it. */
  readonly memberIds: readonly string[] | null
  readonly optionIds: readonly string[]
  readonly considered: Weighed
}

type Question = ReportView['questions'][number]

/** What is known about the questions that a choice is about. */
export interface Facts {
  /** What may be given as a reason now. */
  readonly criteria: readonly Criterion[]
  readonly questions: number
  readonly domains: readonly string[]
  readonly parties: number
  readonly rings: readonly number[]
}

const noChoice: Choice = { weight: null, reasons: null, note: '', referredTo: '' }

export function newDecision(): DecisionDraft {
  return {
    perQuestion: false,
    all: noChoice,
    each: {},
    directorId: null,
    memberIds: null,
    optionIds: [],
    considered: {},
  }
}

export function isDecisionDraft(stored: unknown): stored is DecisionDraft {
  const draft = stored as Partial<DecisionDraft> | undefined
  return (
    typeof draft?.all === 'object' &&
    typeof draft.each === 'object' &&
    typeof draft.considered === 'object' &&
    Array.isArray(draft.optionIds)
  )
}

export function choiceFor(draft: DecisionDraft, questionId: string): Choice {
  return draft.perQuestion ? (draft.each[questionId] ?? draft.all) : draft.all
}

/** Changes the choice of one question, or of all together. */
export function choose(draft: DecisionDraft, questionId: string, part: Partial<Choice>): DecisionDraft {
  const next = { ...choiceFor(draft, questionId), ...part }
  return draft.perQuestion
    ? { ...draft, each: { ...draft.each, [questionId]: next } }
    : { ...draft, all: next }
}

/** Reasons that follow from the facts, for a human to confirm: never a weight. */
export function suggestReasons(weight: Weight | null, facts: Facts): string[] {
  const several = facts.domains.length > 1
  const heavyOrLight: readonly (readonly [string, boolean])[] = [
    ['several-domains', several],
    ['questions-hold-each-other', several && facts.questions > 1],
    ['more-than-two-parties', facts.parties > 2],
    ['safety', facts.domains.includes('safety')],
    ['one-question', facts.questions === 1 && !several],
  ]
  const simple: readonly (readonly [string, boolean])[] = [
    ['own-network-can', facts.rings.some((ring) => ring <= 2)],
    ['general-facility-fits', facts.rings.includes(3)],
    ['safety', facts.domains.includes('safety')],
    ['one-question', facts.questions === 1],
  ]
  const rules = weight === 'answered' || weight === 'referred' ? simple : heavyOrLight
  return rules.filter(([, holds]) => holds).map(([code]) => code)
}

/** What was chosen or suggested, as far as it holds now and argues for this weight. */
export function reasonsOf(choice: Choice, facts: Facts): readonly string[] {
  const holding = criteriaFor(facts.criteria, choice.weight).map(({ code }) => code)
  const given = choice.reasons ?? suggestReasons(choice.weight, facts)
  return given.filter((code) => holding.includes(code))
}

export function isCase(weight: Weight | null): boolean {
  return weight === 'light' || weight === 'heavy'
}

export interface Chosen {
  readonly criteriaVersion: number
  readonly open: readonly Question[]
  readonly factsOf: (question: Question) => Facts
  readonly directorId: string | null
  readonly memberIds: readonly string[]
  /** Chosen help with the life domains that it is for. */
  readonly options: readonly { readonly id: string; readonly lifeDomains: readonly string[] }[]
  /** Help that was weighed and not chosen, with the life domains that it is for. */
  readonly weighed: readonly { readonly id: string; readonly lifeDomains: readonly string[] }[]
}

/** The body of the decision; undefined while a question has no weight. Help goes with the questions it is for. */
export function decisionOf(draft: DecisionDraft, chosen: Chosen): DecideTriageInput | undefined {
  const decisions: DecideTriageInput['decisions'] = []
  for (const [index, question] of chosen.open.entries()) {
    const choice = choiceFor(draft, question.id)
    if (choice.weight === null) return undefined
    const fits = (option: Chosen['options'][number]): boolean =>
      option.lifeDomains.some((domain) => question.lifeDomains.includes(domain))
    const fitsNone = (option: Chosen['options'][number]): boolean =>
      !chosen.open.some(({ lifeDomains }) =>
        option.lifeDomains.some((domain) => lifeDomains.includes(domain)),
      )
    decisions.push({
      questionId: question.id,
      weight: choice.weight,
      reasons: [...reasonsOf(choice, chosen.factsOf(question))],
      note: choice.note.trim(),
      options: chosen.options
        .filter((option) => fits(option) || (index === 0 && fitsNone(option)))
        .map(({ id }) => id),
      considered: chosen.weighed.filter(fits).flatMap(({ id: optionId }) => {
        const verdict = draft.considered[optionId]
        return verdict ? [{ optionId, verdict }] : []
      }),
      ...(choice.weight === 'referred' && choice.referredTo !== '' && { referredTo: choice.referredTo }),
    })
  }
  const opens = decisions.some(({ weight }) => isCase(weight))
  return {
    decisions,
    criteriaVersion: chosen.criteriaVersion,
    memberIds: opens ? [...chosen.memberIds] : [],
    ...(opens && chosen.directorId !== null && { directorId: chosen.directorId }),
  }
}
