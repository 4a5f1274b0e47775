import { defineTexts, type Translate } from '#platform/i18n/texts.ts'
import { en } from './messages.en.ts'
import { nl } from './messages.nl.ts'

export const portalTexts = defineTexts('portal-pages', { nl, en })
export type PortalText = Translate<typeof nl>
