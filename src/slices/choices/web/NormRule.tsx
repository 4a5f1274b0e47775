import { dateInWords } from '#platform/i18n/dates.ts'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { ChoiceNormOut } from '../contract.ts'
import { choiceTexts } from './texts.ts'

/** How choices are compared, in words that everybody reads alike. */
export function NormRule({ norm }: { readonly norm: ChoiceNormOut | null }) {
  const t = useTexts(choiceTexts)
  const language = useLanguage()
  if (!norm?.active) return <p className="rd-sec">{t('norm-none')}</p>
  const { months, minimum, margin, aloneDays, agreedOn } = norm
  return (
    <p className="rd-sec">
      {t('norm-rule', { months, minimum, margin, days: aloneDays })}{' '}
      {agreedOn !== null && t('norm-agreed', { date: dateInWords(agreedOn as PlainDate, 'full', language) })}
    </p>
  )
}
