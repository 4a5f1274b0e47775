import { useState } from 'react'
import { dateInWords } from '#platform/i18n/dates.ts'
import { post } from '#platform/web/api/request.ts'
import { useRefresh } from '#platform/web/api/use-read.ts'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { showToast } from '#platform/web/toast.ts'
import { Button, FormErrors } from '#platform/web/ui/index.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { ReportView } from '../contract.ts'
import { triageTexts } from './texts.ts'

export type WithdrawnPanelProps = {
  readonly report: ReportView
  readonly withdrawal: NonNullable<ReportView['withdrawal']>
  readonly onNext: () => void
}

/** In place of the decision when the resident took the report back, with the way back as long as it is open. */
export function WithdrawnPanel({ report, withdrawal, onNext }: WithdrawnPanelProps) {
  const t = useTexts(triageTexts)
  const language = useLanguage()
  const refresh = useRefresh()
  const problem = useProblem(() => 'withdrawn')
  const [busy, setBusy] = useState(false)
  const reopen = async (): Promise<void> => {
    if (busy) return
    setBusy(true)
    try {
      await post(`/v1/meldingen/${report.id}/_heropenen`, {}, { ifMatch: report.version })
      showToast({ message: t('reopened', { name: report.person.name }) })
    } catch (error) {
      problem.report(error)
    } finally {
      await refresh('/v1/meldingen')
      setBusy(false)
    }
  }
  const { reason, on, by, reopenable } = withdrawal
  return (
    <section className="rd-triage-outcome" id="withdrawn" tabIndex={-1} aria-label={t('withdrawn-title')}>
      <h2>{t('withdrawn-title')}</h2>
      <p>
        {reason}{' '}
        <span className="rd-meta">
          {t('decided-by', { who: by, when: dateInWords(on as PlainDate, 'short', language) })}
        </span>
      </p>
      <FormErrors {...problem} errors={problem.faults} />
      <div className="rd-actions">
        <Button shortcut="J" onClick={onNext}>
          {t('to-next')}
        </Button>
        {reopenable && (
          <Button disabled={busy} onClick={() => void reopen()}>
            {t('reopen')}
          </Button>
        )}
      </div>
    </section>
  )
}
