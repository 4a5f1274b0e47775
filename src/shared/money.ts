/** Amounts are whole eurocents; no fractions ever enter a sum. */
export type Cents = number

const locales = { nl: 'nl-NL', en: 'en-IE' } as const
const options = { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 } as const
const writers = {
  nl: new Intl.NumberFormat(locales.nl, options),
  en: new Intl.NumberFormat(locales.en, options),
}

/** Whole euros for a screen: `€ 9.400`, in English `€9,400`. */
export function inEuros(amount: Cents, language: 'nl' | 'en'): string {
  return writers[language].format(amount / 100)
}

/** What somebody typed as whole euros, in eurocents; empty text is no amount. */
export function centsOf(typed: string): number | undefined {
  const digits = typed.replace(/[\s.€]/g, '').replace(/,(-|00)$/, '')
  return /^\d{1,7}$/.test(digits) ? Number(digits) * 100 : undefined
}
