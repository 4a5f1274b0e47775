import type { Language } from '#platform/i18n/language.ts'

const words = {
  nl: 'geen een twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' '),
  en: 'no one two three four five six seven eight nine ten eleven twelve'.split(' '),
} as const

/** A count for a heading: up to twelve as a word, with a capital when the sentence begins with it. */
export function countInWords(count: number, language: Language, capital = false): string {
  const word =
    words[language][count] ?? new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB').format(count)
  return capital ? word.charAt(0).toUpperCase() + word.slice(1) : word
}
