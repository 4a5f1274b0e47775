import { useTexts } from '#platform/web/session/session.ts'
import { Button, LoadBar } from '#platform/web/ui/index.ts'
import type { DirectorOut } from '../contract.ts'
import { transferTexts } from './texts.ts'
import { useDays } from './use-days.ts'

export type DirectorListProps = {
  readonly directors: readonly DirectorOut[]
  readonly onHandOver: (one: DirectorOut) => void
  readonly onCover: (one: DirectorOut) => void
}

/** Oneself, or the directors of the team: how much each carries, who is away, and the two things to arrange. */
export function DirectorList({ directors, onHandOver, onCover }: DirectorListProps) {
  const t = useTexts(transferTexts)
  const days = useDays()
  return (
    <section aria-label={t('people')}>
      <h2 className="rd-head">
        {t('people')} <small>{t('people-sub')}</small>
      </h2>
      <ul>
        {directors.map((one) => (
          <li key={one.id} className="rd-transfer-director">
            <span>
              <b>{one.name}</b> <span className="rd-meta">{t('households', { count: one.cases })}</span>
              {one.away && (
                <span className="rd-transfer-away">
                  {t('away-until', { day: days.brief(one.away.untilOn), name: one.away.standIn })}
                </span>
              )}
            </span>
            <LoadBar
              used={one.points}
              added={0}
              ceiling={one.ceiling}
              label={t('load', { points: one.points, ceiling: one.ceiling })}
            />
            <span className="rd-row">
              {!one.away && (
                <Button aria-label={t('cover-of', { name: one.name })} onClick={() => onCover(one)}>
                  {t('cover')}
                </Button>
              )}
              {one.cases > 0 && (
                <Button aria-label={t('hand-over-of', { name: one.name })} onClick={() => onHandOver(one)}>
                  {t('hand-over')}
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
