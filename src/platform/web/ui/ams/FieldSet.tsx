import { FieldSet as AmsFieldSet } from '@amsterdam/design-system-react'
import type { ComponentProps } from 'react'

export type FieldSetProps = ComponentProps<typeof AmsFieldSet>

export function FieldSet(props: FieldSetProps) {
  return <AmsFieldSet {...props} />
}
