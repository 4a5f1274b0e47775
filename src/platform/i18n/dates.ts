import type { PlainDate } from '#shared/plain-date.ts'
import type { Language } from './language.ts'

const locale = { nl: 'nl-NL', en: 'en-GB' } as const
const kinds = {
  /** dinsdag 24 november */
  long: { weekday: 'long', day: 'numeric', month: 'long' },
  /** 24 november 2026 */
  full: { day: 'numeric', month: 'long', year: 'numeric' },
  /** di 24 nov */
  short: { weekday: 'short', day: 'numeric', month: 'short' },
  /** 24 nov */
  brief: { day: 'numeric', month: 'short' },
  /** november */
  month: { month: 'long' },
} as const

const formats = new Map<string, Intl.DateTimeFormat>()

/** A calendar day in words, e.g. "dinsdag 24 november"; short forms lose the full stop that Dutch adds. */
export function dateInWords(date: PlainDate, kind: keyof typeof kinds, language: Language): string {
  const key = `${kind} ${language}`
  let format = formats.get(key)
  if (!format) {
    format = new Intl.DateTimeFormat(locale[language], { ...kinds[kind], timeZone: 'UTC' })
    formats.set(key, format)
  }
  return format
    .format(new Date(`${date}T00:00:00Z`))
    .replace(/\./g, '')
    .replace(/,/g, '')
}

/** Clock time in the Netherlands: 9.41 in Dutch, 9:41 in English. */
export function timeInWords(instant: Date, language: Language): string {
  const text = new Intl.DateTimeFormat(locale[language], {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'Europe/Amsterdam',
  }).format(instant)
  return language === 'nl' ? text.replace(':', '.') : text
}
