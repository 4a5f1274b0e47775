import { TextInput as AmsTextInput } from '@amsterdam/design-system-react'
import type { ComponentProps } from 'react'

export type TextInputProps = ComponentProps<typeof AmsTextInput>

export function TextInput(props: TextInputProps) {
  return <AmsTextInput {...props} />
}
