import { defineTexts, type Translate } from '#platform/i18n/texts.ts'
import { en } from './messages.en.ts'
import { nl } from './messages.nl.ts'

export const agreementTexts = defineTexts('agreements-pages', { nl, en })
export type AgreementText = Translate<typeof nl>
