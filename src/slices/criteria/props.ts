import type { Language } from '#platform/i18n/language.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { Criterion } from './rules/criteria.ts'

export interface CriteriaProps {
  readonly language: Language
  readonly version: number
  readonly since: PlainDate
  readonly items: readonly Criterion[]
}
