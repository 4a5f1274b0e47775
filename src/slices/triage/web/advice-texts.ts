import { defineTexts } from '#platform/i18n/texts.ts'
import { en } from './advice.en.ts'
import { nl } from './advice.nl.ts'

export const adviceTexts = defineTexts('triage-advice', { nl, en })
