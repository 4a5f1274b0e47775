import { Checkbox as AmsCheckbox } from '@amsterdam/design-system-react'
import type { ComponentProps } from 'react'

export type CheckboxProps = ComponentProps<typeof AmsCheckbox>

export function Checkbox(props: CheckboxProps) {
  return <AmsCheckbox {...props} />
}
