import { type PlainDate, weekday } from '#shared/plain-date.ts'
import type { Pattern } from './repeat.ts'

const days = {
  nl: ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
} as const

/**
 * How often, as one says it: "elke maandag", "om de week op maandag", "elke maand op de 5e". `firstOn` is its first day.
 * The same words on every screen, page and paper.
 */
export function repeatInWords(
  { unit, every }: Pattern,
  firstOn: PlainDate,
  language: keyof typeof days,
): string {
  const day = days[language][weekday(firstOn)] ?? ''
  const number = Number(firstOn.slice(8))
  if (language === 'en') {
    if (unit === 'day')
      return every === 1 ? 'every day' : every === 2 ? 'every other day' : `every ${every} days`
    if (unit === 'week')
      return every === 1
        ? `every ${day}`
        : `${every === 2 ? 'every other week' : `every ${every} weeks`} on ${day}`
    const months = every === 1 ? 'every month' : every === 2 ? 'every other month' : `every ${every} months`
    return `${months} on the ${number}${ordinal(number)}`
  }
  if (unit === 'day') return every === 1 ? 'elke dag' : every === 2 ? 'om de dag' : `elke ${every} dagen`
  if (unit === 'week')
    return every === 1 ? `elke ${day}` : `${every === 2 ? 'om de week' : `elke ${every} weken`} op ${day}`
  const months = every === 1 ? 'elke maand' : every === 2 ? 'om de maand' : `elke ${every} maanden`
  return `${months} op de ${number}e`
}

function ordinal(number: number): string {
  if (number % 100 >= 11 && number % 100 <= 13) return 'th'
  return ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th'
}
