import { useTexts } from '#platform/web/session/session.ts'
import type { AgendaPoint } from '../contract.ts'
import { chainTexts } from './texts.ts'

export type AgendaDoneProps = {
  readonly points: readonly AgendaPoint[]
  readonly onBack: (point: AgendaPoint) => void
}

/** What the team finished in these days, so that it is seen as well. */
export function AgendaDone({ points, onBack }: AgendaDoneProps) {
  const t = useTexts(chainTexts)
  return (
    <aside className="rd-team-agenda-done" aria-label={t('agenda-done')}>
      <h2 className="rd-head">
        {t('agenda-done')} <small>{t('agenda-done-why')}</small>
      </h2>
      {points.length === 0 && <p className="rd-sec">{t('agenda-done-none')}</p>}
      <ul>
        {points.map((one) => (
          <li key={one.id}>
            <b dir="auto">{one.text}</b>
            <span className="rd-meta">
              {[one.who, one.outcome].filter((words) => words !== '').join(' · ')}
            </span>
            <button type="button" className="rd-text-button rd-no-print" onClick={() => onBack(one)}>
              {t('agenda-reopen')} <span className="rd-hidden">{one.text}</span>
            </button>
          </li>
        ))}
      </ul>
    </aside>
  )
}
