import { defineTexts, type Translate } from '#platform/i18n/texts.ts'
import { en } from './messages.en.ts'
import { nl } from './messages.nl.ts'

export const formTexts = defineTexts('webform-pages', { nl, en })
export type FormText = Translate<typeof nl>
