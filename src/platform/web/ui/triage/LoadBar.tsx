export type LoadBarProps = {
  readonly used: number
  /** What this case would add. */
  readonly added: number
  readonly ceiling: number
  /** "31 van 36 punten" */
  readonly label: string
  /** Right: "+4", "boven grens" */
  readonly remark?: string
}

/** The line is the agreed ceiling; it stands at four fifths, so that going over it can be seen. */
export function LoadBar({ used, added, ceiling, label, remark }: LoadBarProps) {
  const share = (points: number): number => Math.min(100, Math.max(0, (points / Math.max(1, ceiling)) * 80))
  const over = used > ceiling
  return (
    <div className="rd-load">
      <div className="rd-load-words">
        <span>{label}</span>
        {remark !== undefined && (
          <span className={over ? 'rd-load-over rd-s-late' : undefined}>{remark}</span>
        )}
      </div>
      <div className={over ? 'rd-load-bar rd-load-full' : 'rd-load-bar'} aria-hidden="true">
        <span className="rd-load-fill" style={{ width: `${share(used)}%` }} />
        <span
          className="rd-load-added"
          style={{ insetInlineStart: `${share(used)}%`, width: `${share(used + added) - share(used)}%` }}
        />
        <span className="rd-load-ceiling" />
      </div>
    </div>
  )
}
