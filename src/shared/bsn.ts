/**
 * Burgerservicenummer: nine digits that pass the eleven test
 * (9a+8b+7c+6d+5e+4f+3g+2h-i divisible by 11), Wet algemene bepalingen burgerservicenummer.
 */
export function isBsn(text: string): boolean {
  if (!/^\d{9}$/.test(text) || text === '000000000') return false
  const digits = [...text].map(Number)
  const sum = digits.reduce((total, digit, index) => total + digit * (index === 8 ? -1 : 9 - index), 0)
  return sum % 11 === 0
}

/** Spaces and dots that people type are taken out; eight digits get the leading zero that was dropped. */
export function normaliseBsn(text: string): string {
  const digits = text.replace(/[\s.-]/g, '')
  return digits.length === 8 ? `0${digits}` : digits
}

/** The official range for test persons; nothing else may stand in demo data or tests. */
export function isTestBsn(text: string): boolean {
  return isBsn(text) && text >= '999900006' && text <= '999999990'
}
