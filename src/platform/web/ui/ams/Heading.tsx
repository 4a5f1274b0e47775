import { Heading as AmsHeading } from '@amsterdam/design-system-react'
import type { ComponentProps } from 'react'

export type HeadingProps = ComponentProps<typeof AmsHeading>

export function Heading(props: HeadingProps) {
  return <AmsHeading {...props} />
}
