import { dateInWords, timeInWords } from '#platform/i18n/dates.ts'
import type { Language } from '#platform/i18n/language.ts'
import { countInWords } from '#platform/web/count-in-words.ts'
import { dayOf, type PlainDate } from '#shared/plain-date.ts'
import type { Shown } from './draft.ts'
import { kitchenTexts } from './texts.ts'

/** Words of the turned screen; it has no session to ask for a language. */
export function turnedWords(language: Language) {
  const t = kitchenTexts(language)
  return {
    t,
    language,
    day: (day: PlainDate) => dateInWords(day, 'long', language),
    moment: (instant: Date) =>
      `${dateInWords(dayOf(instant), 'long', language)}, ${timeInWords(instant, language)}`,
    many: (count: number) => countInWords(count, language),
    /** "Rob, Sanne en Nadia" */
    list: (names: readonly string[]) =>
      names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} ${t('and')} ${names.at(-1)}`,
  }
}

export type TurnedWords = ReturnType<typeof turnedWords>

/** A first name, or what somebody was called when drawn; helpers by their own name. */
export function nameIn(
  { people }: Pick<Shown, 'people'>,
  helpers: readonly { readonly id: string; readonly name: string }[],
  id: string,
): string {
  const person = people.find((one) => one.id === id)
  if (person) return person.givenNames
  return helpers.find((one) => one.id === id)?.name ?? ''
}
