import { useState } from 'react'
import { post } from '#platform/web/api/request.ts'
import { useRefresh } from '#platform/web/api/use-read.ts'
import { dayInWords } from '#platform/web/day-in-words.ts'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useLanguage, useSession, useTexts } from '#platform/web/session/session.ts'
import { showToast } from '#platform/web/toast.ts'
import { Button, FormErrors } from '#platform/web/ui/index.ts'
import { dayOf } from '#shared/plain-date.ts'
import type { ClosedWebReport, WebReportList } from '../contract.ts'
import { webReportTexts } from './texts.ts'

export type ClosedReportsProps = Pick<WebReportList, 'closed' | 'counts'>

/** What was closed lately, by number and reason, with the way back; and how much was closed, by reason. */
export function ClosedReports({ closed, counts }: ClosedReportsProps) {
  const t = useTexts(webReportTexts)
  const language = useLanguage()
  const { today } = useSession()
  const refresh = useRefresh()
  const problem = useProblem(() => 'closed-reports')
  const [busy, setBusy] = useState(false)
  if (counts.length === 0) return null
  const day = (at: string): string => dayInWords(dayOf(new Date(at)), language, today)
  const reopen = async ({ id, number, version }: ClosedWebReport): Promise<void> => {
    if (busy) return
    setBusy(true)
    try {
      await post(`/v1/webmeldingen/${id}/_heropenen`, {}, { ifMatch: version })
      showToast({ message: t('reopened', { number }) })
    } catch (error) {
      problem.report(error)
    } finally {
      await refresh('/v1/webmeldingen')
      setBusy(false)
    }
  }
  return (
    <section className="rd-web-closed" id="closed-reports" tabIndex={-1} aria-labelledby="closed-heading">
      <h2 id="closed-heading" className="rd-head">
        {t('closed-heading')}{' '}
        <small>
          {t('closed-counts', {
            counts: counts.map(({ reason, count }) => `${count} ${t(`counted-${reason}`)}`).join(', '),
          })}
        </small>
      </h2>
      <FormErrors {...problem} errors={problem.faults} />
      <ul>
        {closed.map((one) => (
          <li key={one.id}>
            <span>
              {t('number', { number: one.number })}: {t(`closing-${one.reason}`).toLowerCase()}
              {one.note !== '' && <bdi>, {one.note}</bdi>}{' '}
              <span className="rd-meta">
                {t('closed-by', { who: one.by, day: day(one.closedAt), until: day(one.reopenUntil) })}
              </span>
            </span>
            <Button disabled={busy} onClick={() => void reopen(one)}>
              {t('reopen')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
