import { useRead } from '#platform/web/api/use-read.ts'
import { ScreenLink } from '#platform/web/navigation.tsx'
import type { CaseRoute } from '../contract.ts'
import { isLeftOut } from '../rules/step.ts'
import { caseRoutePath, routeOf } from './paths.ts'
import { useRouteWords } from './use-words.ts'

export type RouteLineProps = { readonly caseId: string }

/** In the head of a case: how far the route is, and what stands out in it. */
export function RouteLine({ caseId }: RouteLineProps) {
  const { t, found } = useRouteWords()
  const route = useRead<CaseRoute>(routeOf(caseId)).data
  const here = route?.steps.filter(({ state }) => !isLeftOut(state)) ?? []
  if (!route || here.length === 0) return null
  const at = here.findIndex(({ state }) => state === 'running' || state === 'planned')
  const what = found(route, false)
  return (
    <ScreenLink to={caseRoutePath(caseId)} className="rd-quiet-link">
      {at < 0 ? t('line-done') : t('line-step', { place: at + 1, count: here.length })}
      {what !== '' && (
        <>
          {', '}
          <b>{what}</b>
        </>
      )}
    </ScreenLink>
  )
}
