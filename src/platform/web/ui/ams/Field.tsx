import { Field as AmsField } from '@amsterdam/design-system-react'
import type { ComponentProps } from 'react'

export type FieldProps = ComponentProps<typeof AmsField>

export function Field(props: FieldProps) {
  return <AmsField {...props} />
}
