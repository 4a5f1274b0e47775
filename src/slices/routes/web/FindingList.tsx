import { ScreenLink } from '#platform/web/navigation.tsx'
import type { CaseRoute, RouteFinding, RouteStep } from '../contract.ts'
import { isOverlap } from '../rules/look.ts'
import { casePath } from './paths.ts'
import { useRouteWords } from './use-words.ts'

export type FindingListProps = {
  readonly route: CaseRoute
  /** What can be done about it begins at this step; absent for who only looks. */
  readonly onAct?: (finding: RouteFinding, step: RouteStep) => void
}

/** Gaps and overlaps, each with why it matters and what to do. */
export function FindingList({ route, onAct }: FindingListProps) {
  const words = useRouteWords()
  const { t } = words
  return (
    <section className="rd-route-findings" aria-label={t('findings')}>
      <h2 className="rd-head">{t('findings')}</h2>
      {route.findings.length === 0 && <p className="rd-sec">{t('findings-none')}</p>}
      <ul>
        {route.findings.map((finding) => {
          const { what, why, act, target } = words.finding(finding, route)
          const overlap = isOverlap(finding.kind)
          return (
            <li key={finding.kind + finding.stepIds.join()}>
              <span className="rd-route-sort">
                <i
                  className={overlap ? 'rd-route-mark rd-is-overlap' : 'rd-route-mark rd-is-gap'}
                  aria-hidden="true"
                />{' '}
                {t(overlap ? 'overlap' : 'gap')}
              </span>
              <b>{what}</b>
              <p className="rd-sec">{why}</p>
              {onAct && target && (
                <p className="rd-no-print">
                  <button type="button" className="rd-text-button" onClick={() => onAct(finding, target)}>
                    {act}
                  </button>
                  {finding.kind === 'no-seat' && (
                    <>
                      {' '}
                      <ScreenLink to={casePath(route.caseId)}>{t('to-case')}</ScreenLink>
                    </>
                  )}
                </p>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
