import type { Language } from '#platform/i18n/language.ts'
import type { Answers } from './rules/answers.ts'
import type { Step } from './rules/steps.ts'

/** One fault on a form page: the field it belongs to and what is wrong. */
export interface PageFault {
  readonly field: string
  readonly reason: string
}

/** One signal question, in the words of this reader. */
export interface Signal {
  readonly lifeDomain: string
  readonly ask: string
  readonly onYes: string
}

export interface FormStartProps {
  readonly language: Language
  /** A form is open in this browser. */
  readonly open: boolean
}

export interface FormStepProps {
  readonly language: Language
  readonly step: Step
  readonly position: number
  readonly total: number
  readonly answers: Answers
  readonly signals: readonly Signal[]
  readonly faults: readonly PageFault[]
  readonly back: string
  /** After this page back to the answers: it was opened to change one. */
  readonly toCheck: boolean
  /** Fields for questions in own words that are drawn. */
  readonly questionCount: number
  readonly code: string | null
}

export interface FormCheckProps {
  readonly language: Language
  readonly answers: Answers
  readonly steps: readonly Step[]
  readonly signals: readonly Signal[]
  readonly back: string
  readonly code: string | null
}

export interface FormSaveProps {
  readonly language: Language
  readonly answers: Answers
  readonly faults: readonly PageFault[]
  readonly code: string | null
}

export interface FormResumeProps {
  readonly language: Language
  readonly answers: Answers
  readonly faults: readonly PageFault[]
}

export interface FormSentProps {
  readonly language: Language
  readonly number: number
}
