import type { Language } from '#platform/i18n/language.ts'

export interface PartnerCodeProps {
  readonly language: Language
  readonly action: string
  /** What was wrong with the code, and how many tries are left. */
  readonly fault?: { readonly triesLeft: number }
}
