import { StateWord } from '../marks/StateWord.tsx'
import type { AgreementMark } from '../marks/states.ts'

export type AnswerHistoryProps = {
  readonly label: string
  readonly answers: readonly {
    readonly id: string
    readonly state: AgreementMark
    readonly word: string
    readonly date: string
  }[]
}

export function AnswerHistory({ label, answers }: AnswerHistoryProps) {
  return (
    <ul className="rd-history" aria-label={label}>
      {answers.map(({ id, state, word, date }) => (
        <li key={id}>
          <StateWord state={state} word={word} />
          <span>{date}</span>
        </li>
      ))}
    </ul>
  )
}
