import type { Language } from '#platform/i18n/language.ts'
import type { ProfileOut } from './contract/profile.ts'
import type { PlaceKind } from './rules/codes.ts'
import type { OfferState } from './rules/offer.ts'

/** A place that was offered to the resident who reads. */
export interface OwnOffer {
  readonly id: string
  readonly title: string
  readonly tasks: string
  readonly kind: PlaceKind
  readonly organisation: string
  readonly address: string
  readonly hoursMin: number
  readonly hoursMax: number
  readonly startsOn: string | null
  readonly state: OfferState
  readonly trialUntil: string | null
  readonly startedOn: string | null
}

export interface OwnWorkProps {
  readonly offers: readonly OwnOffer[]
  readonly possibilities: ProfileOut | null
}

/** One question on a page of its own: why rather not, or what is not right. */
export interface WorkWhyProps {
  readonly language: Language
  readonly about: 'offer' | 'possibilities'
  readonly id: string
  readonly title: string
  readonly words: string
  readonly fault: boolean
  readonly formKey: string
}
