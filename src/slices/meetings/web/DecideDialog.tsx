import { useState } from 'react'
import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import { useTexts } from '#platform/web/session/session.ts'
import { showToast } from '#platform/web/toast.ts'
import { TextField } from './TextField.tsx'
import { meetingTexts } from './texts.ts'
import { useChange } from './use-change.ts'

export type DecideDialogProps = { readonly itemId: string; readonly onClose: () => void }

/** What the meeting decided about a word goes to the glossary by its own command. */
export function DecideDialog({ itemId, onClose }: DecideDialogProps) {
  const t = useTexts(meetingTexts)
  const { problem, busy, send } = useChange()
  const [decision, setDecision] = useState('')
  const save = (): void =>
    send(`/v1/agendapunten/${itemId}/_afdoen`, { decision }, () => {
      showToast({ message: t('decide-done') })
      onClose()
    })
  return (
    <FormDialog
      heading={t('decide-title')}
      problem={problem}
      submitLabel={t('decide-save')}
      busy={busy}
      onSubmit={save}
      onClose={onClose}
    >
      <TextField
        name="decision"
        label={t('decide-label')}
        hint={t('decide-hint')}
        limit={1000}
        lines={3}
        problem={problem}
        value={decision}
        onChange={setDecision}
      />
    </FormDialog>
  )
}
