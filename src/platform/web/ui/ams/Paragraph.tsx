import { Paragraph as AmsParagraph } from '@amsterdam/design-system-react'
import type { ComponentProps } from 'react'

export type ParagraphProps = ComponentProps<typeof AmsParagraph>

export function Paragraph(props: ParagraphProps) {
  return <AmsParagraph {...props} />
}
