import type { Language } from '#platform/i18n/language.ts'

export interface PartnerCodeProps {
  readonly language: Language
  readonly action: string
  /** What was wrong with the code, and how many tries are left. */
  readonly fault?: { readonly triesLeft: number }
  /** The code was used in another browser: this one needs its own. */
  readonly used?: boolean
  /** A new code was sent, or one was sent a moment ago. */
  readonly notice?: 'sent' | 'wait'
}
