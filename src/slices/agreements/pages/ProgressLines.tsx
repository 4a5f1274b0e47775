import type { ProgressLine } from '../contract.ts'
import type { ProgressKind } from '../rules/progress.ts'

export interface ProgressLinesProps {
  readonly lines: readonly ProgressLine[]
  readonly day: (day: string) => string
  readonly words: Readonly<Record<ProgressKind, string>> & { readonly byPhone: string }
  /** Names who wrote it; left out where all lines are of the reader. */
  readonly names?: boolean
  /** At most so many, the newest first. */
  readonly most?: number
}

/** Lines of progress as they count: what was struck stands in the history, not here. */
export function ProgressLines({ lines, day, words, names = false, most = 20 }: ProgressLinesProps) {
  const shown = lines.filter(({ struck }) => !struck).slice(0, most)
  if (shown.length === 0) return null
  return (
    <ul className="rd-progress-lines">
      {shown.map((one) => (
        <li key={one.id}>
          <span className="rd-meta">
            {day(one.day)} · {words[one.kind]}
            {names && one.by !== '' && ` · ${one.by}`}
            {one.byPhone && ` · ${words.byPhone}`}
          </span>
          <span>{one.line}</span>
        </li>
      ))}
    </ul>
  )
}
