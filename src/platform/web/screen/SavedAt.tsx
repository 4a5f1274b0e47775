import { timeInWords } from '#platform/i18n/dates.ts'
import { useLanguage, useTexts } from '../session/session.ts'
import { platformTexts } from '../texts.ts'

export type SavedAtProps = { readonly at: Date | null }

export function SavedAt({ at }: SavedAtProps) {
  const t = useTexts(platformTexts)
  const language = useLanguage()
  return at ? t('saved-at', { time: timeInWords(at, language) }) : t('saves-itself')
}
