import type { Language } from '#platform/i18n/language.ts'
import type { ReceivedReferral } from './contract.ts'

/** What was filled in, kept when something was wrong. */
export interface FilledReferral {
  readonly command?: string
  readonly words: string
  readonly reason: string
  readonly outcome: string
  readonly on: string
}

export interface PartnerReferralProps {
  readonly language: Language
  readonly today: string
  readonly partner: { readonly name: string; readonly organisation: string }
  readonly linkUntil: string
  readonly referral: Omit<ReceivedReferral, 'mine'>
  /** Fresh key of this form, so that a double tap does nothing twice. */
  readonly formKey: string
  readonly faults: readonly { readonly field: string; readonly reason: string }[]
  readonly filled: FilledReferral
  /** The answer that was just given, thanked for on the same page. */
  readonly done: string | null
}
