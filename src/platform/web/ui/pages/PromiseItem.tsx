import type { ReactNode } from 'react'
import { StateWord } from '../marks/StateWord.tsx'
import type { AgreementMark } from '../marks/states.ts'

export type PromiseItemProps = {
  readonly state: AgreementMark
  /** The resident's word for it: "nieuw: klopt dit?" */
  readonly word: string
  readonly title: ReactNode
  readonly children?: ReactNode
  /** ChoiceButtons, where an answer is asked. */
  readonly answer?: ReactNode
}

export function PromiseItem({ state, word, title, children, answer }: PromiseItemProps) {
  return (
    <article className="rd-promise-item">
      <StateWord state={state} word={word} size={21} />
      <h4>{title}</h4>
      {children !== undefined && <p>{children}</p>}
      {answer}
    </article>
  )
}
