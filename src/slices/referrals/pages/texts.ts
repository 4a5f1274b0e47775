import { defineTexts, type Translate } from '#platform/i18n/texts.ts'
import { en } from './messages.en.ts'
import { nl } from './messages.nl.ts'

export const referralPageTexts = defineTexts('referrals-pages', { nl, en })
export type ReferralPageText = Translate<typeof nl>
