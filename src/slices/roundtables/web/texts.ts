import { defineTexts, type Translate } from '#platform/i18n/texts.ts'
import { en } from './messages.en.ts'
import { nl } from './messages.nl.ts'

export const roundTableTexts = defineTexts('roundtables-web', { nl, en })
export type RoundTableText = Translate<typeof nl>
