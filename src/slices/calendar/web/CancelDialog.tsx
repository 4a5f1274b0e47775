import { useState } from 'react'
import { post } from '#platform/web/api/request.ts'
import { useRefresh } from '#platform/web/api/use-read.ts'
import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useSubmit } from '#platform/web/screen/use-submit.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { showToast } from '#platform/web/toast.ts'
import type { AppointmentOut } from '../contract.ts'
import { ReasonField } from './ReasonField.tsx'
import { calendarTexts } from './texts.ts'
import { useAppointmentWords } from './words.ts'

export type CancelDialogProps = { readonly appointment: AppointmentOut; readonly onClose: () => void }

export function CancelDialog({ appointment, onClose }: CancelDialogProps) {
  const t = useTexts(calendarTexts)
  const words = useAppointmentWords()
  const refresh = useRefresh()
  const problem = useProblem(() => 'reason')
  const { busy, submit } = useSubmit(problem)
  const [reason, setReason] = useState('')
  const save = async (): Promise<void> => {
    const { id, version } = appointment
    await post(`/v1/agenda/afspraken/${id}/_afzeggen`, { reason }, { ifMatch: version })
    await refresh('/v1/agenda')
    showToast({ message: t('cancelled') })
    onClose()
  }
  return (
    <FormDialog
      heading={t('cancel-title', { what: words.what(appointment) })}
      problem={problem}
      submitLabel={t('cancel')}
      busy={busy}
      onSubmit={() => submit(save)}
      onClose={onClose}
    >
      <ReasonField value={reason} onChange={setReason} problem={problem} />
    </FormDialog>
  )
}
