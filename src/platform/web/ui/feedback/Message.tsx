import type { ReactNode } from 'react'

type MessageProps = { readonly title: ReactNode; readonly text: ReactNode; readonly action?: ReactNode }

export function Message({ title, text, action }: MessageProps) {
  return (
    <div className="rd-message">
      <h2>{title}</h2>
      <p className="rd-sec">{text}</p>
      {action !== undefined && <div className="rd-actions">{action}</div>}
    </div>
  )
}
