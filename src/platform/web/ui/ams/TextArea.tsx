import { TextArea as AmsTextArea } from '@amsterdam/design-system-react'
import type { ComponentProps } from 'react'

export type TextAreaProps = ComponentProps<typeof AmsTextArea>

export function TextArea(props: TextAreaProps) {
  return <AmsTextArea {...props} />
}
