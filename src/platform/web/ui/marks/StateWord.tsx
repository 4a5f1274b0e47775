import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import { StateMark } from './StateMark.tsx'
import type { AgreementMark, IconName } from './states.ts'

export type StateWordProps = {
  readonly state: AgreementMark
  readonly word: ReactNode
  /** Second line: "6 dagen" */
  readonly detail?: ReactNode
  /** Terms and verdicts are no agreement states: they borrow the colour and bring their own shape. */
  readonly icon?: IconName
  readonly size?: number
}

export function StateWord({ state, word, detail, icon, size = 16 }: StateWordProps) {
  return (
    <span className={`rd-state rd-s-${state}`}>
      {icon ? <Icon name={icon} size={size} /> : <StateMark state={state} size={size} />}
      <span>
        {word}
        {detail !== undefined && <small>{detail}</small>}
      </span>
    </span>
  )
}
