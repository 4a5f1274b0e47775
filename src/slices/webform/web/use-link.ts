import { useState } from 'react'
import { isProblem } from '#platform/web/api/problem.ts'
import { post } from '#platform/web/api/request.ts'
import { useRefresh } from '#platform/web/api/use-read.ts'
import { useGo } from '#platform/web/navigation.tsx'
import { type FormProblem, useProblem } from '#platform/web/screen/use-problem.ts'
import { useSubmit } from '#platform/web/screen/use-submit.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { showToast } from '#platform/web/toast.ts'
import type { RecordedReport, ReportLookAlike } from '#slices/intake/contract'
import type { LifeDomain } from '#slices/intake/web'
import type { LinkWebReportInput, WebReportView } from '../contract.ts'
import { webReportTexts } from './texts.ts'

/** Whom it is about: somebody who is known, or somebody new who differs from those who were shown. */
export type Whom =
  | { readonly personId: string; readonly name: string }
  | { readonly differsFrom: readonly string[]; readonly name: string }

export interface Linking {
  readonly problem: FormProblem
  readonly busy: boolean
  /** What was told before about the same, when there is any. */
  readonly same: readonly ReportLookAlike[] | undefined
  readonly link: (whom: Whom) => void
  readonly join: (reportId: string) => void
  readonly isOther: () => void
  readonly forgetSame: () => void
}

export function domainsId(index: number): string {
  return `web-question-${index}-domains`
}

/** Links a web report, and asks about an earlier report of the same before it makes a second one. */
export function useLink(report: WebReportView, domains: readonly (readonly LifeDomain[])[]): Linking {
  const t = useTexts(webReportTexts)
  const go = useGo()
  const refresh = useRefresh()
  const [same, setSame] = useState<{ readonly whom: Whom; readonly reports: readonly ReportLookAlike[] }>()
  const problem = useProblem((pointer) => {
    const question = /^\/questions\/(\d+)\//.exec(pointer)
    return question ? domainsId(Number(question[1])) : 'web-report-who'
  })
  const { busy, submit } = useSubmit(problem)

  const send = (whom: Whom, seen: Pick<LinkWebReportInput, 'seenReports' | 'additionTo'>): void =>
    submit(async () => {
      const here = location.pathname
      const body: LinkWebReportInput = {
        ...('personId' in whom
          ? { personId: whom.personId }
          : {
              newPerson: { ...report.person, language: report.language, differsFrom: [...whom.differsFrom] },
            }),
        lifeDomains: domains.map((chosen) => [...chosen]),
        ...seen,
      }
      try {
        const made = await post<RecordedReport>(`/v1/webmeldingen/${report.id}/_koppel`, body, {
          ifMatch: report.version,
        })
        setSame(undefined)
        showToast({
          message: t(made.addition ? 'joined' : 'linked', { number: made.number, name: whom.name }),
        })
        if (location.pathname === here) go('/werk/webmeldingen')
        await refresh('/v1/webmeldingen')
      } catch (error) {
        if (!isProblem(error, 'report-look-alike')) {
          setSame(undefined)
          throw error
        }
        setSame({ whom, reports: lookAlikesIn(error.current) })
      }
    })
  return {
    problem,
    busy,
    same: same?.reports,
    link: (whom) => send(whom, {}),
    join: (additionTo) => same && send(same.whom, { additionTo }),
    isOther: () => same && send(same.whom, { seenReports: same.reports.map(({ id }) => id) }),
    forgetSame: () => setSame(undefined),
  }
}

/** The earlier reports: `current` of the refusal. */
function lookAlikesIn(current: unknown): readonly ReportLookAlike[] {
  if (typeof current !== 'object' || current === null || !('lookAlikes' in current)) return []
  return Array.isArray(current.lookAlikes) ? (current.lookAlikes as ReportLookAlike[]) : []
}
