import type { Fault } from '#shared/refusal.ts'
import type { LifeDomain } from './life-domains.ts'

/** The generalist's first split (A5); an assessor sees every report, also what was handled at once. */
export const firstSplits = ['handled', 'call-back', 'kitchen-table'] as const
export type FirstSplit = (typeof firstSplits)[number]

export const reportStates = ['received', 'decided', 'withdrawn'] as const
export type ReportState = (typeof reportStates)[number]

export const questionStates = ['new', 'answered', 'referred', 'in-case', 'withdrawn'] as const
export type QuestionState = (typeof questionStates)[number]

/** Where a triage decision brings a question. */
export const questionTable = {
  new: {
    answered: 'answered',
    referred: 'referred',
    light: 'in-case',
    heavy: 'in-case',
    withdrawn: 'withdrawn',
  },
  answered: {},
  referred: {},
  'in-case': {},
  withdrawn: {},
} as const satisfies Record<QuestionState, Partial<Record<string, QuestionState>>>

/** For whom of the household a question is; `self` is the person of the report. */
export const aboutRelations = ['self', 'child', 'partner', 'parent', 'other'] as const
export type AboutRelation = (typeof aboutRelations)[number]

export interface AskedQuestion {
  readonly ownWords: string
  readonly lifeDomains: readonly LifeDomain[]
}

/** A report has at least one question, each in the resident's own words; all faults at once. */
export function checkQuestions(questions: readonly AskedQuestion[]): readonly Fault[] {
  const faults: Fault[] = []
  if (questions.length === 0) faults.push({ pointer: '/questions', code: 'question-missing' })
  questions.forEach((question, index) => {
    if (question.ownWords.trim() === '')
      faults.push({ pointer: `/questions/${index}/ownWords`, code: 'own-words-missing' })
    if (question.lifeDomains.length === 0) {
      faults.push({ pointer: `/questions/${index}/lifeDomains`, code: 'life-domain-missing' })
    }
  })
  return faults
}
