import { Select as AmsSelect } from '@amsterdam/design-system-react'
import type { ComponentProps } from 'react'

export type SelectProps = ComponentProps<typeof AmsSelect>

export function Select(props: SelectProps) {
  return <AmsSelect {...props} />
}
