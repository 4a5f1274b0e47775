import { defineTexts } from '#platform/i18n/texts.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { en } from './messages.en.ts'
import { nl } from './messages.nl.ts'

export const duplicateTexts = defineTexts('people-duplicates', { nl, en })

type Key = keyof typeof nl

/** The words of one line of the explanation: "dezelfde geboortedatum". */
export function useReasonWords(): (reason: { readonly field: string; readonly grade: string }) => string {
  const t = useTexts(duplicateTexts)
  return ({ field, grade }) => {
    const key = `${field}-${grade}`
    return key in nl ? t(key as Exclude<Key, `${string}_${string}`>) : ''
  }
}
