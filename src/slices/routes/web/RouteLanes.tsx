import type { ReactNode } from 'react'
import { dateInWords } from '#platform/i18n/dates.ts'
import { useLanguage } from '#platform/web/session/session.ts'
import type { CaseRoute } from '../contract.ts'
import { type Lane, type Placed, placeLanes } from './lanes.ts'
import { useRouteWords } from './use-words.ts'

export type RouteLanesProps = {
  readonly route: CaseRoute
  readonly selected: string | undefined
  readonly onSelect: (stepId: string) => void
}

const rowHeight = 26
const place = ({ start, width }: Placed) => ({ insetInlineStart: `${start}%`, width: `${width}%` })

/** Who is when at work: a lane per organisation, gaps and overlaps under them. The list of steps says the same in words. */
export function RouteLanes({ route, selected, onSelect }: RouteLanesProps) {
  const { t, name, days, domains } = useRouteWords()
  const language = useLanguage()
  const placed = placeLanes(route)
  if (!placed) return null
  const gaps = placed.found.filter(({ overlap }) => !overlap)
  const bar = ({ organisation }: Lane, { step, row, ...at }: Lane['bars'][number]) => (
    <button
      key={step.id}
      type="button"
      tabIndex={-1}
      className={`rd-route-bar rd-is-${step.state}${step.id === selected ? ' rd-is-current' : ''}`}
      style={{ ...place(at), top: row * rowHeight + 1 }}
      aria-pressed={step.id === selected}
      onClick={() => onSelect(step.id)}
    >
      <b>{step.place}</b> <span>{name(step)}</span>
      <span className="rd-hidden">
        {[organisation?.name ?? t('nobody'), t(`state-${step.state}`), days(step, route.today)].join(', ')}
      </span>
    </button>
  )
  return (
    <section className="rd-route-time" aria-label={t('lanes-label')}>
      <div className="rd-route-lanes">
        <span className="rd-route-name rd-meta">{t('lanes')}</span>
        <span className="rd-route-lane rd-route-axis" aria-hidden="true">
          {placed.months.map(({ day, start }) => (
            <i key={day} style={{ insetInlineStart: `${start}%` }}>
              {dateInWords(day, 'brief', language)}
            </i>
          ))}
          <b style={{ insetInlineStart: `${placed.today}%` }}>{t('today')}</b>
        </span>
        {placed.lanes.map((lane) => (
          <LaneRow key={lane.organisation?.id ?? 'nobody'} name={lane.organisation?.name ?? t('lane-nobody')}>
            <span className="rd-route-lane" style={{ height: lane.rows * rowHeight }}>
              <i className="rd-route-today" style={{ insetInlineStart: `${placed.today}%` }} />
              {gaps.map(({ finding, start, width }) => (
                <i key={finding.stepIds.join()} className="rd-route-hole" style={place({ start, width })} />
              ))}
              {lane.bars.map((one) => bar(lane, one))}
            </span>
          </LaneRow>
        ))}
        {placed.found.length > 0 && (
          <LaneRow name={t('lane-found')}>
            <span className="rd-route-lane" style={{ height: placed.foundRows * rowHeight }}>
              <i className="rd-route-today" style={{ insetInlineStart: `${placed.today}%` }} />
              {placed.found.map(({ finding, overlap, row, ...at }) => (
                <span
                  key={finding.kind + finding.stepIds.join()}
                  className={overlap ? 'rd-route-found rd-is-overlap' : 'rd-route-found rd-is-gap'}
                  style={{ ...place(at), top: row * rowHeight + 2 }}
                >
                  <span>
                    {overlap ? t('bar-overlap', { domains: domains(finding.lifeDomains) }) : t('bar-gap')}
                  </span>
                </span>
              ))}
            </span>
          </LaneRow>
        )}
      </div>
      {placed.undated > 0 && <p className="rd-meta">{t('undated', { count: placed.undated })}</p>}
    </section>
  )
}

function LaneRow({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <b className="rd-route-name">{name}</b>
      {children}
    </>
  )
}
