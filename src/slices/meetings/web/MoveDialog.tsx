import { useState } from 'react'
import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import { useSession, useTexts } from '#platform/web/session/session.ts'
import { showToast } from '#platform/web/toast.ts'
import { clockTimeOf } from '#shared/local-time.ts'
import { dayOf } from '#shared/plain-date.ts'
import type { MeetingView } from '../contract.ts'
import { clockOf, TextField } from './TextField.tsx'
import { meetingTexts } from './texts.ts'
import { useChange } from './use-change.ts'
import { useMeetingWords } from './use-meeting-words.ts'

export type MoveDialogProps = {
  readonly meeting: MeetingView
  readonly date: MeetingView['dates'][number]
  readonly onClose: () => void
}

/** Another day, time or place; everybody who comes is told why. */
export function MoveDialog({ meeting, date, onClose }: MoveDialogProps) {
  const t = useTexts(meetingTexts)
  const words = useMeetingWords()
  const { today } = useSession()
  const { problem, busy, send } = useChange(meeting.version)
  const [values, setValues] = useState({
    day: dayOf(new Date(date.startsAt)) as string,
    from: clockTimeOf(new Date(date.startsAt)),
    until: clockTimeOf(new Date(date.endsAt)),
    place: date.place,
    reason: '',
  })
  const field = (name: keyof typeof values, label: string, limit: number) => ({
    name,
    label,
    limit,
    problem,
    value: values[name],
    onChange: (value: string) => setValues({ ...values, [name]: value }),
  })
  const save = (): void =>
    send<{ told: number; clashing: number }>(
      `/v1/bijeenkomsten/${meeting.id}/_verzetten`,
      { ...values, dateId: date.id, from: clockOf(values.from), until: clockOf(values.until) },
      ({ told, clashing }) => {
        const clash = clashing > 0 ? ` ${t('move-clashing', { count: clashing })}` : ''
        showToast({ message: `${t('move-done', { count: told })}${clash}` })
        onClose()
      },
    )
  return (
    <FormDialog
      heading={t('move-title', { day: words.day(date.startsAt) })}
      problem={problem}
      submitLabel={t('move-save')}
      busy={busy}
      onSubmit={save}
      onClose={onClose}
    >
      <TextField {...field('day', t('form-day'), 10)} from={today} />
      <div className="rd-meeting-pair">
        <TextField {...field('from', t('form-from'), 5)} />
        <TextField {...field('until', t('form-until'), 5)} />
      </div>
      <TextField {...field('place', t('form-place'), 120)} />
      <TextField {...field('reason', t('form-reason'), 200)} hint={t('form-reason-hint')} />
    </FormDialog>
  )
}
