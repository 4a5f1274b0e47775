import { StateMark } from '../marks/StateMark.tsx'
import { type AgreementMark, markOrder } from '../marks/states.ts'

export type KeptCountsProps = {
  /** "12 afspraken" */
  readonly label: string
  readonly counts: Readonly<Partial<Record<AgreementMark, number>>>
  readonly words: Readonly<Record<AgreementMark, string>>
}

/** Counts per state in the fixed order; nought is left out. */
export function KeptCounts({ label, counts, words }: KeptCountsProps) {
  return (
    <ul className="rd-counts" aria-label={label}>
      {markOrder
        .filter((state) => (counts[state] ?? 0) > 0)
        .map((state) => (
          <li key={state} className={`rd-s-${state}`}>
            <StateMark state={state} /> <b>{counts[state]}</b> {words[state]}
          </li>
        ))}
    </ul>
  )
}
