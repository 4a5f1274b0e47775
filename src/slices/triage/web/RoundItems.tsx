import { useTexts } from '#platform/web/session/session.ts'
import { LoadBar } from '#platform/web/ui/index.ts'
import type { RoundPreview } from '../contract.ts'
import { addedPoints } from '../rules/weight.ts'
import { triageTexts } from './texts.ts'
import { useFitWords } from './use-fit-words.ts'

export type RoundItemsProps = {
  readonly items: RoundPreview['items']
  readonly weight: 'light' | 'heavy'
}

/** Who gets what, why, and how full that colleague is with everything dealt so far. */
export function RoundItems({ items, weight }: RoundItemsProps) {
  const t = useTexts(triageTexts)
  const fitWords = useFitWords()
  const added = addedPoints[weight]
  return (
    <ul className="rd-round" aria-label={t('round-who')}>
      {items.map(({ reportId, name, household, director, pointsAfter }) => (
        <li key={reportId}>
          <span>
            <b>{name}</b>
            <span className="rd-meta">
              {household.length > 1
                ? t('round-household', { names: household.join(', ') })
                : t('round-alone')}
            </span>
          </span>
          {director ? (
            <>
              <span>
                <b>{director.name}</b>
                <span className="rd-meta">{fitWords(director)}</span>
              </span>
              <LoadBar
                used={pointsAfter - added}
                added={added}
                ceiling={director.ceiling}
                label={t('points-after', { used: pointsAfter, ceiling: director.ceiling })}
                remark={`+${added}`}
              />
            </>
          ) : (
            <span className="rd-s-late">{t('round-no-room')}</span>
          )}
        </li>
      ))}
    </ul>
  )
}
