import type { Language } from '#platform/i18n/language.ts'
import { portalTexts } from './texts.ts'

export interface BackLinkProps {
  readonly language: Language
}

export function BackLink({ language }: BackLinkProps) {
  return (
    <a className="rd-back" href="/mijn-plan">
      {portalTexts(language)('back')}
    </a>
  )
}
