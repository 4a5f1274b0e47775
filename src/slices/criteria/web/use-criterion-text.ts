import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import type { Criterion } from '../contract.ts'
import { criteriaTexts } from './texts.ts'

export interface CriterionText {
  readonly nameOf: (criterion: Criterion) => string
  /** All that is published of it, in both languages and with its weights. */
  readonly textOf: (criterion: Criterion) => string
  readonly remarkOf: (criterion: Criterion) => string
}

export function useCriterionText(): CriterionText {
  const t = useTexts(criteriaTexts)
  const language = useLanguage()
  const other = language === 'nl' ? 'en' : 'nl'
  const remarkOf = ({ weights }: Criterion): string => weights.map((weight) => t(weight)).join(', ')
  return {
    nameOf: ({ label }) => label[language],
    remarkOf,
    textOf: (criterion) =>
      ([language, other] as const)
        .flatMap((one) => [`${criterion.label[one]}:`, `${criterion.explain[one]} `])
        .concat(`(${remarkOf(criterion)})`)
        .join(' '),
  }
}
