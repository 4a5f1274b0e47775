import type { ReactNode } from 'react'
import { Avatar } from './Avatar.tsx'

export type MeProps = { readonly initials: string; readonly children: ReactNode }

export function Me({ initials, children }: MeProps) {
  return (
    <div className="rd-me">
      <Avatar initials={initials} />
      <span>{children}</span>
    </div>
  )
}
