import { searchName, soundKey } from '#shared/names.ts'

/**
 * Reads what somebody types in the one search box: "terpsta 1975", "06 12 34 31 77", "Lindelaan 8", "14-3-1975".
 * A nine-digit number that passes the eleven test is a BSN.
 */
export interface SearchTerms {
  readonly name: string
  readonly sound: string
  readonly birthYear?: number
  readonly birthMonth?: number
  readonly birthDay?: number
  readonly phoneTail?: string
  readonly postcode?: string
  readonly houseNumber?: string
  readonly bsn?: string
}

export function readSearch(text: string, isBsn: (digits: string) => boolean): SearchTerms {
  let rest = ` ${text.normalize('NFC')} `
  const terms: { -readonly [Key in keyof SearchTerms]: SearchTerms[Key] } = { name: '', sound: '' }
  function take(pattern: RegExp, use: (match: RegExpExecArray) => boolean): void {
    const match = pattern.exec(rest)
    if (match && use(match))
      rest = `${rest.slice(0, match.index)} ${rest.slice(match.index + match[0].length)}`
  }
  take(/\b\d{8,9}\b/, ([digits]) => {
    if (!isBsn(digits)) return false
    terms.bsn = digits
    return true
  })
  take(/\b(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})\b/, ([, day, month, year]) => {
    Object.assign(terms, { birthDay: Number(day), birthMonth: Number(month), birthYear: Number(year) })
    return true
  })
  take(/\b(\d{4})-(\d{2})-(\d{2})\b/, ([, year, month, day]) => {
    Object.assign(terms, { birthDay: Number(day), birthMonth: Number(month), birthYear: Number(year) })
    return true
  })
  take(/\b(\d{4})\s?([A-Za-z]{2})\b(?:\s+(\d{1,5}\w?))?/, ([, digits, letters, number]) => {
    terms.postcode = `${digits}${String(letters).toUpperCase()}`
    if (number) terms.houseNumber = number
    return true
  })
  take(/\b(18|19|20)\d{2}\b/, ([year]) => {
    terms.birthYear = Number(year)
    return true
  })
  take(/(?:\+31|\b0)[\d\s-]{7,}\d|\b\d{4,}\b/, ([number]) => {
    terms.phoneTail = number.replace(/\D/g, '').slice(-9)
    return true
  })
  take(/(?<=\p{L}\s)(\d{1,5}[a-z]?)\b/iu, ([, number]) => {
    terms.houseNumber = String(number)
    return true
  })
  terms.name = searchName(rest)
  terms.sound = soundKey(rest)
  return terms
}

/** Why a person was found, strongest first; shown beside the hit. */
export const matchReasons = ['bsn', 'name', 'sound', 'phone', 'address', 'birth'] as const
export type MatchReason = (typeof matchReasons)[number]
