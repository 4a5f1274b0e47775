/** Amounts are whole eurocents; no fractions ever enter a sum. */
export type Cents = number

const euro = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 })

/** Whole euros for a screen: `€ 9.400`. */
export function inEuros(amount: Cents): string {
  return euro.format(amount / 100)
}
