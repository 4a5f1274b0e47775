import type { ReactNode } from 'react'
import { Checkbox } from '../ams/Checkbox.tsx'

export type OptionRowProps = {
  readonly name: string
  readonly detail?: ReactNode
  readonly price: ReactNode
  readonly wait: ReactNode
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

export function OptionRow({ name, detail, price, wait, checked, onChange }: OptionRowProps) {
  return (
    <li className="rd-option">
      <Checkbox checked={checked} onChange={(event) => onChange(event.currentTarget.checked)}>
        <span>
          <b>{name}</b> {detail !== undefined && <span className="rd-meta">{detail}</span>}
        </span>
      </Checkbox>
      <span className="rd-amount">{price}</span>
      <span className="rd-amount">{wait}</span>
    </li>
  )
}
