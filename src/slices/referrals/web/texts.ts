import { defineTexts, type Translate } from '#platform/i18n/texts.ts'
import { en } from './messages.en.ts'
import { nl } from './messages.nl.ts'

export const referralTexts = defineTexts('referrals-web', { nl, en })
export type ReferralText = Translate<typeof nl>
