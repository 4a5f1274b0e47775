import { defineTexts, type Translate } from '#platform/i18n/texts.ts'
import { en } from './messages.en.ts'
import { nl } from './messages.nl.ts'

export const criteriaPageTexts = defineTexts('criteria-pages', { nl, en })
export type CriteriaPageText = Translate<typeof nl>
