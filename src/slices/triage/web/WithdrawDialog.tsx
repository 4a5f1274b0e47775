import { useState } from 'react'
import { post } from '#platform/web/api/request.ts'
import { useRefresh } from '#platform/web/api/use-read.ts'
import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useSubmit } from '#platform/web/screen/use-submit.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { showToast } from '#platform/web/toast.ts'
import { FormField, TextInput } from '#platform/web/ui/index.ts'
import type { ReportView } from '../contract.ts'
import { triageTexts } from './texts.ts'

export type WithdrawDialogProps = { readonly report: ReportView; readonly onClose: () => void }

const reasonId = 'withdraw-reason'

/** The resident takes the report back: the reason, in a few words. */
export function WithdrawDialog({ report, onClose }: WithdrawDialogProps) {
  const t = useTexts(triageTexts)
  const refresh = useRefresh()
  const problem = useProblem(() => reasonId)
  const { busy, submit } = useSubmit(problem)
  const [reason, setReason] = useState('')
  const error = problem.faultOf(reasonId)
  const save = async (): Promise<void> => {
    await post(`/v1/meldingen/${report.id}/_intrekken`, { reason }, { ifMatch: report.version })
    showToast({ message: t('withdrawn-done', { name: report.person.name }) })
    onClose()
    await refresh('/v1/meldingen')
  }
  return (
    <FormDialog
      heading={t('withdraw-title')}
      problem={problem}
      submitLabel={t('withdraw')}
      busy={busy}
      onSubmit={() => submit(save)}
      onClose={onClose}
    >
      <p>{t('withdraw-then')}</p>
      <FormField id={reasonId} label={t('withdraw-reason')} {...(error !== undefined && { error })}>
        {(control) => (
          <TextInput
            {...control}
            maxLength={300}
            autoComplete="off"
            value={reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
          />
        )}
      </FormField>
      <p className="rd-meta">{t('withdraw-no-refusal')}</p>
    </FormDialog>
  )
}
