import { defineTexts } from '#platform/i18n/texts.ts'
import { en } from './messages.en.ts'
import { nl } from './messages.nl.ts'
import { en as waitEn } from './messages-wait.en.ts'
import { nl as waitNl } from './messages-wait.nl.ts'

export const agreementTexts = defineTexts('agreements-web', {
  nl: { ...nl, ...waitNl },
  en: { ...en, ...waitEn },
})
