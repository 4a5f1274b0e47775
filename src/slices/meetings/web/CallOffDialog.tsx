import { useState } from 'react'
import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import { useTexts } from '#platform/web/session/session.ts'
import { showToast } from '#platform/web/toast.ts'
import { FieldSet, Radio } from '#platform/web/ui/index.ts'
import type { MeetingView } from '../contract.ts'
import { datesAhead } from './sort-meetings.ts'
import { TextField } from './TextField.tsx'
import { meetingTexts } from './texts.ts'
import { useChange } from './use-change.ts'
import { useMeetingWords } from './use-meeting-words.ts'

export type CallOffDialogProps = { readonly meeting: MeetingView; readonly onClose: () => void }

/** One time, or everything that is to come. */
export function CallOffDialog({ meeting, onClose }: CallOffDialogProps) {
  const t = useTexts(meetingTexts)
  const words = useMeetingWords()
  const { problem, busy, send } = useChange(meeting.version)
  const [reason, setReason] = useState('')
  const ahead = datesAhead(meeting)
  const [dateId, setDateId] = useState(ahead[0]?.id ?? null)
  const save = (): void =>
    send<{ told: number }>(`/v1/bijeenkomsten/${meeting.id}/_afgelasten`, { dateId, reason }, ({ told }) => {
      showToast({ message: t('off-done', { count: told }) })
      onClose()
    })
  return (
    <FormDialog
      heading={t('off-title')}
      problem={problem}
      submitLabel={t('off-save')}
      busy={busy}
      onSubmit={save}
      onClose={onClose}
    >
      <FieldSet legend={t('off-what')}>
        {ahead.map((date) => (
          <Radio
            key={date.id}
            name="meeting-off"
            checked={dateId === date.id}
            onChange={() => setDateId(date.id)}
          >
            {words.day(date.startsAt)}
          </Radio>
        ))}
        {ahead.length > 1 && (
          <Radio name="meeting-off" checked={dateId === null} onChange={() => setDateId(null)}>
            {t('off-all')}
          </Radio>
        )}
      </FieldSet>
      <TextField
        name="reason"
        label={t('form-reason')}
        hint={t('form-reason-hint')}
        limit={200}
        problem={problem}
        value={reason}
        onChange={setReason}
      />
    </FormDialog>
  )
}
