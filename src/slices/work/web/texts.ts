import { defineTexts, type Translate } from '#platform/i18n/texts.ts'
import { en } from './messages.en.ts'
import { nl } from './messages.nl.ts'

export const workTexts = defineTexts('work-web', { nl, en })
export type WorkText = Translate<typeof nl>
