import { defineTexts, type Translate } from '#platform/i18n/texts.ts'
import { en } from './messages.en.ts'
import { nl } from './messages.nl.ts'

export const workPageTexts = defineTexts('work-pages', { nl, en })
export type WorkPageText = Translate<typeof nl>
