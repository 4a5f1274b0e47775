import { useTexts } from '#platform/web/session/session.ts'
import { Kbd, LoadBar } from '#platform/web/ui/index.ts'
import type { DirectorOption } from '../contract.ts'
import { triageTexts } from './texts.ts'
import { useFitWords } from './use-fit-words.ts'

export type DirectorRowProps = {
  readonly director: DirectorOption
  readonly letter: string
  readonly added: number
  readonly checked: boolean
  readonly onChoose: () => void
}

/** One colleague with the load that this case would add, and why this one. */
export function DirectorRow({ director, letter, added, checked, onChoose }: DirectorRowProps) {
  const t = useTexts(triageTexts)
  const fitWords = useFitWords()
  const { name, team, points, ceiling, tie, score, outOf } = director
  const tied = tie !== null
  return (
    <label className="rd-director">
      <input
        type="radio"
        name="director"
        className="rd-hidden"
        checked={checked}
        disabled={tied}
        onChange={onChoose}
      />
      <Kbd>{letter}</Kbd>
      <span>
        <b>{name}</b>
        <span className="rd-meta">{team}</span>
      </span>
      <LoadBar
        used={points}
        added={tied ? 0 : added}
        ceiling={ceiling}
        label={t('points', { used: points, ceiling })}
        remark={points > ceiling ? t('over-ceiling') : tied ? '' : `+${added}`}
      />
      <span className="rd-meta">
        {fitWords(director)}
        {!tied && <span className="rd-fit-score">{t('fits-score', { score, outOf })}</span>}
      </span>
    </label>
  )
}
