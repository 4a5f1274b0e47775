import { Link as AmsLink } from '@amsterdam/design-system-react'
import type { ComponentProps } from 'react'

export type LinkProps = ComponentProps<typeof AmsLink>

export function Link(props: LinkProps) {
  return <AmsLink {...props} />
}
