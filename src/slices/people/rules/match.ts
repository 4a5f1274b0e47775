import { searchName, soundKey } from '#shared/names.ts'
import { phoneTail } from './phone.ts'

/**
 * Reads what somebody types in the one search box: "terpsta 1975", "+31 (0)6 12 34 31 77", "Lindelaan 8", "14 maart 1975",
 * "ongeveer 1975", "C1042". A nine-digit number that passes the eleven test is a BSN.
 */
export interface SearchTerms {
  readonly name: string
  readonly sound: string
  readonly birthYear?: number
  readonly birthMonth?: number
  readonly birthDay?: number
  /** "About 1975": as many years earlier or later count too. */
  readonly yearsAround?: number
  readonly phoneTail?: string
  readonly postcode?: string
  readonly houseNumber?: string
  readonly bsn?: string
  readonly clientNumber?: number
}

const months = 'jan feb maart apr mei jun jul aug sep okt nov dec mar may oct'.split(' ')
const monthWord =
  '(jan(?:uari|uary)?|feb(?:ruari|ruary)?|maart|mrt|march|apr(?:il)?|mei|may|june?|juni|july?|juli|aug(?:ustus|ust)?|sept?(?:ember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'

export function readSearch(text: string, isBsn: (digits: string) => boolean): SearchTerms {
  let rest = ` ${text.normalize('NFC')} `
  const terms: { -readonly [Key in keyof SearchTerms]: SearchTerms[Key] } = { name: '', sound: '' }
  function take(pattern: RegExp, use: (match: RegExpExecArray) => boolean): void {
    const match = pattern.exec(rest)
    if (match && use(match))
      rest = `${rest.slice(0, match.index)} ${rest.slice(match.index + match[0].length)}`
  }
  /** Day and month that are not known are written 00, ? or not at all. */
  const born = (year = '', month = '', day = ''): boolean => {
    terms.birthYear = Number(year)
    if (between(month, 12)) terms.birthMonth = Number(month)
    if (between(month, 12) && between(day, 31)) terms.birthDay = Number(day)
    return true
  }
  take(/\b\d{8,9}\b/, ([digits]) => {
    if (!isBsn(digits)) return false
    terms.bsn = digits
    return true
  })
  take(/(?<!\p{L})(?:c|#|(?:cliënt(?:nummer)?|client(?: number)?)\s)(\d{4,9})\b/iu, ([, number]) => {
    terms.clientNumber = Number(number)
    return true
  })
  take(/(?<![\d+])([\d?x]{1,2})[-/. ]([\d?x]{1,2})[-/. ]((?:18|19|20)\d{2})\b/i, ([, day, month, year]) =>
    born(year, month, day),
  )
  take(/\b((?:18|19|20)\d{2})-(\d{2})(?:-(\d{2}))?\b/, ([, year, month, day]) => born(year, month, day))
  take(/(?<![\d+/.-])\b(\d{1,2})[-/]((?:19|20)\d{2})\b(?![-/.]?\d)/, ([, month, year]) => born(year, month))
  take(
    new RegExp(`(?:\\b(\\d{1,2}) )?\\b${monthWord}\\.? ((?:18|19|20)\\d{2})\\b`, 'i'),
    ([, day, word, year]) => born(year, String(monthOf(word ?? '')), day),
  )
  take(
    /\b([1-9]\d{3})\s?([A-Za-z]{2})\b(?:[\s,]+(?:nr\.?\s?)?(\d{1,5}\s?[a-z]?)\b)?/i,
    ([, digits, letters, number]) => {
      terms.postcode = `${digits}${String(letters).toUpperCase()}`
      if (number) terms.houseNumber = number.replace(/\s/g, '')
      return true
    },
  )
  take(
    /(?:\b(?:ongeveer|circa|ca\.?|rond|omstreeks|about|around)\s|±\s?|~\s?)((?:18|19|20)\d{2})\b/i,
    ([, year]) => {
      terms.yearsAround = 2
      return born(year)
    },
  )
  take(/(?<![\d+]|[\d)][\s.-])\b((?:18|19|20)\d{2})\b(?![\s.-]?\d)/, ([, year]) => born(year))
  take(/(?:\+|\b00|\(0|\b0)[\d\s().\-/]{7,}\d|\b\d{4,}\b/, ([number]) => {
    terms.phoneTail = phoneTail(number)
    if (/^\d{4,7}$/.test(number) && terms.clientNumber === undefined) terms.clientNumber = Number(number)
    return true
  })
  take(/(?<=\p{L}\.?\s)(\d{1,5}\s?[a-z]?)\b(?=\s|$)/iu, ([, number]) => {
    terms.houseNumber = String(number).replace(/\s/g, '')
    return true
  })
  terms.name = searchName(rest)
  terms.sound = soundKey(rest)
  return terms
}

function between(text: string, highest: number): boolean {
  return /^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= highest
}

function monthOf(word: string): number {
  const at = months.findIndex((month) => word.toLowerCase().startsWith(month))
  const english: Readonly<Record<number, number>> = { 12: 3, 13: 5, 14: 10 }
  if (word.toLowerCase() === 'mrt') return 3
  return english[at] ?? at + 1
}

/** Why a person was found, strongest first; shown beside the hit. */
export const matchReasons = [
  'bsn',
  'client',
  'name',
  'sound',
  'spelling',
  'phone',
  'address',
  'birth',
] as const
export type MatchReason = (typeof matchReasons)[number]
