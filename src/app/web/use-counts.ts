import { useRead } from '#platform/web/api/use-read.ts'
import { useSession } from '#platform/web/session/session.ts'
import type { CaseList, Today } from '#slices/direction/contract'
import type { CallBackList } from '#slices/intake/contract'
import type { PairList } from '#slices/people/contract'
import type { WaitingReport } from '#slices/triage/contract'
import type { WaitingWebReport } from '#slices/webform/contract'
import type { ScreenName } from './screens.ts'

/** The numbers beside the names of the screens; read from what the screens read too. */
export function useCounts(): Partial<Record<ScreenName, number>> {
  const { role } = useSession()
  const director = role === 'director'
  const onCase = director || role === 'professional'
  const incoming = useRead<{ readonly reports: readonly WaitingReport[] }>(
    role === 'assessor' ? '/v1/meldingen' : undefined,
  ).data?.reports.length
  const duplicates = useRead<PairList>(role === 'assessor' ? '/v1/dubbelen?state=open' : undefined).data
    ?.counts.open
  const webReports = useRead<{ readonly reports: readonly WaitingWebReport[] }>(
    role === 'assessor' || role === 'front-desk' ? '/v1/webmeldingen' : undefined,
  ).data?.reports.length
  const today = useRead<Today>(director ? '/v1/vandaag' : undefined).data?.exceptions.length
  const households = useRead<CaseList>(onCase ? '/v1/casussen' : undefined).data?.cases.length
  const desk = role === 'front-desk' || role === 'assessor' || onCase
  const callBacks = useRead<CallBackList>(desk ? '/v1/terugbelverzoeken' : undefined).data?.callBacks.length
  return {
    ...(callBacks !== undefined && { callBacks }),
    ...(webReports !== undefined && { webReports }),
    ...(incoming !== undefined && { incoming }),
    ...(duplicates !== undefined && { duplicates }),
    ...(today !== undefined && { today }),
    ...(households !== undefined && { households }),
  }
}
