import { dateInWords } from '#platform/i18n/dates.ts'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { inEuros } from '#shared/money.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { workWords } from '../pages/words.ts'
import type { Burden, LanguageTag, Licence, Means, Offering, Sector } from '../rules/codes.ts'
import type { Finding } from '../rules/match.ts'
import { workTexts } from './texts.ts'

export type Verdict = 'fail' | 'met' | 'unmet' | 'open'

/** Texts, the words of codes, days and amounts of this slice in the language of the reader. */
export function useWorkWords() {
  const t = useTexts(workTexts)
  const language = useLanguage()
  const words = workWords(language)
  const word = ({ topic, code = '' }: Finding): string => {
    switch (topic) {
      case 'travel':
        return code === '' ? '' : words.means(code as Means)
      case 'language':
        return words.language(code as LanguageTag)
      case 'licence':
        return words.licence(code as Licence)
      case 'burden':
        return words.burden(code as Burden)
      case 'need':
      case 'wish':
        return code === '' ? '' : words.offering(code as Offering)
      case 'sector':
        return words.sector(code as Sector)
      default:
        return ''
    }
  }
  return {
    t,
    words,
    language,
    day: (date: string): string => dateInWords(date as PlainDate, 'long', language),
    euros: (cents: number): string => inEuros(cents, language),
    /** One compared thing in a few words. */
    finding: (verdict: Verdict, finding: Finding): string =>
      t(`${verdict}-${finding.topic}`, {
        word: word(finding),
        asks: finding.asks ?? '',
        has: finding.has ?? '',
      }),
  }
}
