import { StateWord } from '../marks/StateWord.tsx'
import type { AgreementMark } from '../marks/states.ts'

export type PartnerPromiseProps = {
  readonly href: string
  readonly current?: boolean
  readonly state: AgreementMark
  readonly word: string
  readonly title: string
  readonly detail: string
}

/** One of the partner's own open promises. */
export function PartnerPromise({ href, current = false, state, word, title, detail }: PartnerPromiseProps) {
  return (
    <li className={current ? 'rd-is-current' : undefined}>
      <StateWord state={state} word={word} />
      <a href={href} aria-current={current ? 'page' : undefined}>
        {title}
      </a>
      <small>{detail}</small>
    </li>
  )
}
