import type { ReactNode } from 'react'
import { Avatar } from '../shell/Avatar.tsx'

export type RequestFromProps = {
  readonly initials: string
  readonly line: ReactNode
  readonly detail: ReactNode
}

/** Who asks, above the question. */
export function RequestFrom({ initials, line, detail }: RequestFromProps) {
  return (
    <div className="rd-from">
      <Avatar initials={initials} size={38} />
      <div>
        {line}
        <small>{detail}</small>
      </div>
    </div>
  )
}
