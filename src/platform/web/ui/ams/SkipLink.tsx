import { SkipLink as AmsSkipLink } from '@amsterdam/design-system-react'
import type { ComponentProps } from 'react'

export type SkipLinkProps = ComponentProps<typeof AmsSkipLink>

export function SkipLink(props: SkipLinkProps) {
  return <AmsSkipLink {...props} />
}
