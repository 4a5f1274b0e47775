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
