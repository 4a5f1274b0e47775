import { Radio as AmsRadio } from '@amsterdam/design-system-react'
import type { ComponentProps } from 'react'

export type RadioProps = ComponentProps<typeof AmsRadio>

export function Radio(props: RadioProps) {
  return <AmsRadio {...props} />
}
