import { useState } from 'react'
import { isProblem } from '#platform/web/api/problem.ts'
import { post } from '#platform/web/api/request.ts'
import { useRefresh } from '#platform/web/api/use-read.ts'
import { ScreenLink, useGo } from '#platform/web/navigation.tsx'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useSubmit } from '#platform/web/screen/use-submit.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { showToast } from '#platform/web/toast.ts'
import { Button, FormErrors } from '#platform/web/ui/index.ts'
import { useShown } from '#platform/web/use-shown.ts'
import type { WeightVerdict } from '#slices/cases/contract'
import type { CaseView } from '../../contract.ts'
import { casePath } from '../paths.ts'
import { directionTexts } from '../texts.ts'
import { isOpen } from './is-open.ts'
import { WeightAtClosing } from './WeightAtClosing.tsx'

export type ReportClosingProps = { readonly file: CaseView; readonly steers: boolean }

/** What still keeps the case open, with the way to it; then the one button. */
export function ReportClosing({ file, steers }: ReportClosingProps) {
  const t = useTexts(directionTexts)
  const go = useGo()
  const shown = useShown()
  const refresh = useRefresh()
  const problem = useProblem(() => 'close-case')
  const { busy, submit } = useSubmit(problem)
  const [stale, setStale] = useState(false)
  const [verdict, setVerdict] = useState<WeightVerdict | null>(null)
  const { name } = file.household
  const open = file.agreements.filter(isOpen)
  const missing = file.goals.filter(({ result }) => result === null)
  const ready = open.length === 0 && missing.length === 0
  const close = async (): Promise<void> => {
    const weightVerdict = verdict === null ? {} : { weightVerdict: verdict }
    try {
      await post(
        `/v1/casussen/${file.id}/_fase`,
        { phase: 'closed', ...weightVerdict },
        { ifMatch: file.version },
      )
    } catch (error) {
      if (!isProblem(error, 412)) throw error
      setStale(true)
      await refresh('/v1/casussen')
      return
    }
    await refresh('/v1/casussen', '/v1/vandaag')
    showToast({ message: t('report-closed', { name }) })
    if (shown.current) go(casePath(file.id))
  }
  if (file.closedOn !== null)
    return (
      <aside className="rd-report-closing">
        <p className="rd-sec">{t('report-closed', { name })}</p>
        <WeightAtClosing file={file} />
      </aside>
    )
  return (
    <aside className="rd-report-closing">
      <h2 className="rd-head">{t('report-blocks')}</h2>
      {ready && <p>{t('report-ready')}</p>}
      {missing.length > 0 && <p>{t('report-missing', { count: missing.length })}</p>}
      {open.length > 0 && (
        <>
          <p>{t('report-open', { count: open.length })}</p>
          <ul>
            {open.map(({ id, title }) => (
              <li key={id}>
                <ScreenLink to={casePath(file.id, { agreement: id })}>{title}</ScreenLink>
              </li>
            ))}
          </ul>
        </>
      )}
      {steers && <WeightAtClosing file={file} {...(ready && { verdict, onVerdict: setVerdict })} />}
      {stale && <p role="alert">{t('report-stale')}</p>}
      {problem.faults.length > 0 && (
        <FormErrors title={problem.title} errors={problem.faults} attempt={problem.attempt} />
      )}
      {steers && (
        <>
          <Button
            id="close-case"
            variant="primary"
            disabled={!ready || busy}
            onClick={() => submit(close)}
            aria-describedby="closing-means"
          >
            {t('report-close')}
          </Button>
          <p className="rd-meta" id="closing-means">
            {t('report-closing')}
          </p>
        </>
      )}
    </aside>
  )
}
