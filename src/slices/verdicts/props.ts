import type { Language } from '#platform/i18n/language.ts'
import type { Standing, VerdictAnswer } from './rules/answer.ts'
import type { StepKind } from './rules/ask.ts'

export interface HelpedCodeProps {
  readonly language: Language
  readonly code: string
  /** The code does not work. */
  readonly wrong: boolean
}

export interface HelpedProps {
  readonly language: Language
  readonly today: string
  /** Where the forms go; below it stand /bel, /stop and /weer. */
  readonly self: string
  /** Signed in, or with the code only: then the page does not say what it is about. */
  readonly signedIn: boolean
  readonly stepKind: StepKind
  readonly about: string
  readonly helper: string
  readonly stepOn: string
  readonly standing: Standing
  readonly lastDay: string
  readonly answer: VerdictAnswer | null
  readonly words: string
  readonly shared: boolean
  readonly wantsCall: boolean
  readonly unhappy: boolean
  /** Whom to call oneself. */
  readonly director: { readonly name: string; readonly phone: string } | null
  readonly stopped: boolean
  readonly faults: readonly { readonly field: string; readonly reason: string }[]
  /** What was just done. */
  readonly done: 'ja' | 'bel' | 'stop' | 'weer' | null
}

/** A question as Mijn plan announces it. */
export interface OwnQuestion {
  readonly id: string
  readonly stepKind: StepKind
  readonly about: string
  readonly helper: string
  readonly stepOn: string
  readonly open: boolean
  readonly lastDay: string
}
