import type { ReactNode } from 'react'
import { HiddenFields } from '#platform/web/site/index.ts'
import { BigButton } from '#platform/web/ui/index.ts'

export interface MoreAnswerProps {
  readonly label: string
  readonly mark: ReactNode
  readonly command: 'counter' | 'decline' | 'miss'
  readonly action: string
  /** Hidden fields of the form. */
  readonly fields: Readonly<Record<string, string>>
  readonly open: boolean
  readonly send: string
  /** What this answer needs to know. */
  readonly children: ReactNode
}

/** An answer that first asks something: its question opens in place, also without script. */
export function MoreAnswer({ label, mark, command, action, fields, open, send, children }: MoreAnswerProps) {
  return (
    <details className="rd-more" name="more" open={open}>
      <summary className="rd-big rd-big-secondary rd-big-marked">
        {mark}
        <span>{label}</span>
      </summary>
      <form method="post" action={action}>
        <HiddenFields fields={fields} />
        {children}
        <BigButton name="command" value={command}>
          {send}
        </BigButton>
      </form>
    </details>
  )
}
