import { DateInput as AmsDateInput } from '@amsterdam/design-system-react'
import type { ComponentProps } from 'react'

export type DateInputProps = ComponentProps<typeof AmsDateInput>

export function DateInput(props: DateInputProps) {
  return <AmsDateInput {...props} />
}
