import { Label as AmsLabel } from '@amsterdam/design-system-react'
import type { ComponentProps } from 'react'

export type LabelProps = ComponentProps<typeof AmsLabel>

export function Label(props: LabelProps) {
  return <AmsLabel {...props} />
}
