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

/** More steps without anybody stand together. */
const few = 2

/** Gaps and overlaps, each with why it matters and what to do. */
export function FindingList({ route, onAct }: FindingListProps) {
  const words = useRouteWords()
  const { t } = words
  const bare = route.findings.filter(({ kind }) => kind === 'nobody')
  return (
    <section className="rd-route-findings" aria-label={t('findings')}>
      <h2 className="rd-head">{t('findings')}</h2>
      {route.findings.length === 0 && <p className="rd-sec">{t('findings-none')}</p>}
      <ul>
        {bare.length > few && (
          <li className="rd-route-finding">
            <SortMark overlap={false} />
            <b>{t('find-nobody-many', { count: bare.length })}</b>
            <p className="rd-sec">{t('find-nobody-why')}</p>
            <ul className="rd-route-bare">
              {bare.map((finding) => {
                const { target } = words.finding(finding, route)
                return (
                  target && (
                    <li key={target.id}>
                      {onAct ? (
                        <button
                          type="button"
                          className="rd-text-button"
                          onClick={() => onAct(finding, target)}
                        >
                          {words.name(target)}
                        </button>
                      ) : (
                        words.name(target)
                      )}
                    </li>
                  )
                )
              })}
            </ul>
          </li>
        )}
        {route.findings
          .filter((one) => bare.length <= few || !bare.includes(one))
          .map((finding) => {
            const { what, why, act, target } = words.finding(finding, route)
            const overlap = isOverlap(finding.kind)
            return (
              <li key={finding.kind + finding.stepIds.join()} className="rd-route-finding">
                <SortMark overlap={overlap} />
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

function SortMark({ overlap }: { readonly overlap: boolean }) {
  const { t } = useRouteWords()
  return (
    <span className="rd-route-sort">
      <i className={overlap ? 'rd-route-mark rd-is-overlap' : 'rd-route-mark rd-is-gap'} aria-hidden="true" />{' '}
      {t(overlap ? 'overlap' : 'gap')}
    </span>
  )
}
