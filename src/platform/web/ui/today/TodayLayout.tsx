import type { ReactNode } from 'react'

export type TodayLayoutProps = {
  readonly title: string
  readonly date: string
  readonly children: ReactNode
  readonly side: ReactNode
}

/** The answer is the heading; what went well stands beside what asks for you. */
export function TodayLayout({ title, date, children, side }: TodayLayoutProps) {
  return (
    <div className="rd-today">
      <div className="rd-today-main">
        <div className="rd-today-head">
          <h1>{title}</h1>
          <span className="rd-meta">{date}</span>
        </div>
        {children}
      </div>
      <aside className="rd-today-side">{side}</aside>
    </div>
  )
}
