import { useState } from 'react'
import { post } from '#platform/web/api/request.ts'
import { useRefresh } from '#platform/web/api/use-read.ts'
import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useSubmit } from '#platform/web/screen/use-submit.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { showToast } from '#platform/web/toast.ts'
import { clockTimeOf } from '#shared/local-time.ts'
import { dayOf } from '#shared/plain-date.ts'
import type { AppointmentOut } from '../contract.ts'
import { type Moment, MomentField, startOf } from './MomentField.tsx'
import { ReasonField } from './ReasonField.tsx'
import { calendarTexts } from './texts.ts'
import { useAppointmentWords } from './words.ts'

export type MoveDialogProps = { readonly appointment: AppointmentOut; readonly onClose: () => void }

export function MoveDialog({ appointment, onClose }: MoveDialogProps) {
  const t = useTexts(calendarTexts)
  const words = useAppointmentWords()
  const refresh = useRefresh()
  const problem = useProblem((pointer) => (pointer === '/reason' ? 'reason' : 'moment'))
  const { busy, submit } = useSubmit(problem)
  const { startsAt, endsAt, id, version, workers } = appointment
  const [reason, setReason] = useState('')
  const [moment, setMoment] = useState<Moment>({
    day: dayOf(new Date(startsAt)),
    time: clockTimeOf(new Date(startsAt)),
    minutes: Math.round((Date.parse(endsAt) - Date.parse(startsAt)) / 60_000),
    evenSo: false,
  })
  const save = async (): Promise<void> => {
    const { minutes, evenSo } = moment
    const body = { startsAt: startOf(moment), minutes, evenSo, reason }
    await post(`/v1/agenda/afspraken/${id}/_verzetten`, body, { ifMatch: version })
    await refresh('/v1/agenda')
    showToast({ message: t('moved') })
    onClose()
  }
  return (
    <FormDialog
      heading={t('move-title', { what: words.what(appointment) })}
      problem={problem}
      submitLabel={t('move')}
      busy={busy}
      onSubmit={() => submit(save)}
      onClose={onClose}
    >
      <MomentField
        workerIds={workers.map((worker) => worker.id)}
        moment={moment}
        onChange={setMoment}
        problem={problem}
      />
      <ReasonField value={reason} onChange={setReason} problem={problem} />
    </FormDialog>
  )
}
