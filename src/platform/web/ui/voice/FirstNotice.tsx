import type { ReactNode } from 'react'
import { Icon } from '../marks/Icon.tsx'

export type FirstNoticeProps = { readonly children: ReactNode }

/** What comes before anything else that is said: that there is something to know, and whom to call. */
export function FirstNotice({ children }: FirstNoticeProps) {
  return (
    <p className="rd-notice">
      <Icon name="stop" size={17} />
      <span>{children}</span>
    </p>
  )
}
