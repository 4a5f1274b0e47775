import { Switch as AmsSwitch } from '@amsterdam/design-system-react'
import type { ComponentProps } from 'react'

export type SwitchProps = ComponentProps<typeof AmsSwitch>

export function Switch(props: SwitchProps) {
  return <AmsSwitch {...props} />
}
