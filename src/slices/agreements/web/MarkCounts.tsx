import { StateMark } from '#platform/web/ui/index.ts'
import type { AgreementMark } from '../contract.ts'
import { useAgreementWords } from './use-agreement-words.ts'

export type MarkCountsProps = {
  readonly marks: readonly { readonly mark: AgreementMark; readonly count: number }[]
}

/** Counts per mark in a row of a list: marks with a number, the word for who reads aloud or points. */
export function MarkCounts({ marks }: MarkCountsProps) {
  const words = useAgreementWords()
  return (
    <ul className="rd-mark-counts">
      {marks.map(({ mark, count }) => (
        <li key={mark} className={`rd-s-${mark}`} title={`${count} ${words.marks[mark]}`}>
          <StateMark state={mark} /> {count} <span className="rd-hidden">{words.marks[mark]}</span>
        </li>
      ))}
    </ul>
  )
}
