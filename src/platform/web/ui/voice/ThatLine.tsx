import type { ReactNode } from 'react'
import { ThatNode } from './ThatNode.tsx'

export type ThatLineProps = {
  readonly title: ReactNode
  readonly detail?: ReactNode
  /** true: the viewer may read the content; false: only that somebody is involved. */
  readonly known?: boolean
}

export function ThatLine({ title, detail, known = false }: ThatLineProps) {
  return (
    <div className="rd-that">
      <ThatNode known={known} />
      <div>
        <b>{title}</b>
        {detail !== undefined && <div className="rd-meta">{detail}</div>}
      </div>
    </div>
  )
}
