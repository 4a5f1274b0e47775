import { useTexts } from '#platform/web/session/session.ts'
import { Kbd, LoadBar } from '#platform/web/ui/index.ts'
import { useDomainWord } from '#slices/intake/web'
import type { DirectorOption } from '../contract.ts'
import { triageTexts } from './texts.ts'

export type DirectorRowProps = {
  readonly director: DirectorOption
  readonly letter: string
  readonly added: number
  readonly checked: boolean
  readonly onChoose: () => void
}

/** One colleague with the load that this case would add. */
export function DirectorRow({ director, letter, added, checked, onChoose }: DirectorRowProps) {
  const t = useTexts(triageTexts)
  const domainWord = useDomainWord()
  const { name, team, points, ceiling, knows, knewHousehold } = director
  const about = [
    knewHousehold && t('knew-household'),
    knows.length > 0 && t('knows', { domains: knows.map(domainWord).join(', ') }),
  ]
  return (
    <label className="rd-director">
      <input type="radio" name="director" className="rd-hidden" checked={checked} onChange={onChoose} />
      <Kbd>{letter}</Kbd>
      <span>
        <b>{name}</b>
        <span className="rd-meta">{team}</span>
      </span>
      <LoadBar
        used={points}
        added={added}
        ceiling={ceiling}
        label={t('points', { used: points, ceiling })}
        remark={points > ceiling ? t('over-ceiling') : `+${added}`}
      />
      <span className="rd-meta">{about.filter(Boolean).join('; ')}</span>
    </label>
  )
}
