import { useTexts } from '#platform/web/session/session.ts'
import { ShareBar } from '#platform/web/ui/index.ts'
import type { WeightFigures } from '../contract.ts'
import { criteriaTexts } from './texts.ts'

export type FigureRowProps = { readonly figure: WeightFigures['columns'][number]['figures'][number] }

/** One figure: what, how it is counted, how many, and the share as a bar. */
export function FigureRow({ figure: { measure, count, of } }: FigureRowProps) {
  const t = useTexts(criteriaTexts)
  const share = count !== null && of !== null ? Math.round((count / of) * 100) : null
  return (
    <div className="rd-figure">
      <dt>
        <b>{t(measure)}</b>
        <span className="rd-meta">{t(`${measure}-how`)}</span>
      </dt>
      <dd>
        <span className="rd-figure-words">
          <b>{share === null ? t('few') : t('share', { share })}</b>
          <span className="rd-meta">
            {of === null ? t('few-in-all') : count === null ? t('of', { of }) : t('count-of', { count, of })}
          </span>
        </span>
        <ShareBar share={count !== null && of !== null ? count / of : 0} />
      </dd>
    </div>
  )
}
