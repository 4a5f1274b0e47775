import { StateWord } from '../marks/StateWord.tsx'
import type { AgreementMark } from '../marks/states.ts'

export type StateTotalsProps = {
  readonly label: string
  /** "2 gaan goed", "1 te laat": whole words, in the order in which they are shown. */
  readonly totals: readonly { readonly state: AgreementMark; readonly words: string }[]
}

export function StateTotals({ label, totals }: StateTotalsProps) {
  return (
    <ul className="rd-totals" aria-label={label}>
      {totals.map(({ state, words }) => (
        <li key={words}>
          <StateWord state={state} word={words} size={20} />
        </li>
      ))}
    </ul>
  )
}
