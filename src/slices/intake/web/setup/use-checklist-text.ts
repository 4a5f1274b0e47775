import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { useDomainWord } from '../words.ts'
import type { CodedItem } from './coded-item.ts'
import { setupTexts } from './texts.ts'

export function useChecklistText() {
  const t = useTexts(setupTexts)
  const language = useLanguage()
  const other = language === 'nl' ? 'en' : 'nl'
  const domain = useDomainWord()
  return {
    nameOf: ({ lifeDomain }: CodedItem): string => domain(lifeDomain),
    remarkOf: ({ ask }: CodedItem): string => ask[language],
    /** All that is asked, in both languages, and about whom. */
    textOf: ({ ask, onYes, about }: CodedItem): string =>
      ([language, other] as const)
        .flatMap((one) => [ask[one], onYes[one]])
        .concat(`(${t(`about-${about}`)})`)
        .join(' '),
  }
}
