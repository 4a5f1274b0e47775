import type { Language } from '#platform/i18n/language.ts'
import { caseTexts } from '#slices/cases/web'
import type { RelationKind } from '#slices/people/contract'

/** What one is of the other, as the rest of the product says it. */
export function relationWord(kind: RelationKind, language: Language): string {
  return caseTexts(language)(`rel-${kind}`)
}
