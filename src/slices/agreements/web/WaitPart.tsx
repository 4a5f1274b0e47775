import { useState } from 'react'
import { post } from '#platform/web/api/request.ts'
import { useRefresh } from '#platform/web/api/use-read.ts'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useSubmit } from '#platform/web/screen/use-submit.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { showToast } from '#platform/web/toast.ts'
import { Button } from '#platform/web/ui/index.ts'
import { type AgreementOut, mayWait } from '../contract.ts'
import { agreementTexts } from './texts.ts'
import { useWaitChoices } from './use-wait-choices.ts'
import { WaitDialog } from './WaitDialog.tsx'

export type WaitPartProps = {
  readonly caseId: string
  readonly agreement: AgreementOut
  /** All agreements of the case. */
  readonly others: readonly AgreementOut[]
  /** Absent for who only looks. */
  readonly steers: boolean
  readonly onDone: (stored: AgreementOut) => void
}

/** What this agreement waits for; who directs ties it to something of the case, or loosens it. */
export function WaitPart({ caseId, agreement, others, steers, onDone }: WaitPartProps) {
  const t = useTexts(agreementTexts)
  const refresh = useRefresh()
  const problem = useProblem(() => 'wait-on')
  const { busy, submit } = useSubmit(problem)
  const [asks, setAsks] = useState(false)
  const { waits, id, version } = agreement
  const choices = useWaitChoices(caseId, others, id)
  const some = choices.groups.length > 0
  const may = steers && mayWait(agreement.state) && some
  if (waits === null && !may) return null
  const loosen = async (): Promise<void> => {
    const stored = await post<AgreementOut>(
      `/v1/afspraken/${id}/_wachten`,
      { on: null },
      { ifMatch: version },
    )
    await refresh('/v1/casussen', '/v1/vandaag')
    showToast({ message: t('wait-loosened', { title: agreement.title }) })
    onDone(stored)
  }
  return (
    <section aria-label={t('wait')} className="rd-wait">
      {waits !== null && (
        <p>
          <b>{t('wait-for', { title: choices.titleOf(waits) ?? t('wait-gone') })}</b>{' '}
          <span className="rd-sec">
            {waits.state === 'lost'
              ? t('wait-is-lost')
              : waits.daysAfter === null
                ? t('wait-fixed')
                : t('wait-days', { count: waits.daysAfter })}{' '}
            {waits.state === 'moved' && t('wait-is-moved')}
          </span>
        </p>
      )}
      {problem.title !== '' && <p role="alert">{problem.title}</p>}
      {steers && mayWait(agreement.state) && (
        <div className="rd-row rd-no-print">
          {some && (
            <Button onClick={() => setAsks(true)}>{t(waits === null ? 'wait-tie' : 'wait-change')}</Button>
          )}
          {waits !== null && (
            <Button variant="tertiary" disabled={busy} onClick={() => submit(loosen)}>
              {t('wait-loosen')}
            </Button>
          )}
        </div>
      )}
      {asks && (
        <WaitDialog
          agreement={agreement}
          choices={choices}
          onClose={() => setAsks(false)}
          onDone={(stored) => {
            setAsks(false)
            onDone(stored)
          }}
        />
      )}
    </section>
  )
}
