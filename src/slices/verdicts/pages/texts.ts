import { defineTexts, type Translate } from '#platform/i18n/texts.ts'
import { en } from './messages.en.ts'
import { nl } from './messages.nl.ts'

export const verdictTexts = defineTexts('verdicts-pages', { nl, en })
export type VerdictText = Translate<typeof nl>
