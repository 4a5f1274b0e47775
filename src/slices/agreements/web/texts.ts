import { defineTexts } from '#platform/i18n/texts.ts'
import { en } from './messages.en.ts'
import { nl } from './messages.nl.ts'
import { en as proofEn } from './messages-proof.en.ts'
import { nl as proofNl } from './messages-proof.nl.ts'
import { en as repeatEn } from './messages-repeat.en.ts'
import { nl as repeatNl } from './messages-repeat.nl.ts'
import { en as waitEn } from './messages-wait.en.ts'
import { nl as waitNl } from './messages-wait.nl.ts'

export const agreementTexts = defineTexts('agreements-web', {
  nl: { ...nl, ...proofNl, ...repeatNl, ...waitNl },
  en: { ...en, ...proofEn, ...repeatEn, ...waitEn },
})
