import { useState } from 'react'
import { useGo } from '#platform/web/navigation.tsx'
import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import { useTexts } from '#platform/web/session/session.ts'
import { showToast } from '#platform/web/toast.ts'
import { FieldSet, Radio } from '#platform/web/ui/index.ts'
import { useShown } from '#platform/web/use-shown.ts'
import type { MeetingLine } from './sort-meetings.ts'
import { meetingTexts } from './texts.ts'
import { useChange } from './use-change.ts'
import { useMeetingWords } from './use-meeting-words.ts'

export type PutItemDialogProps = {
  /** An agenda item of the glossary. */
  readonly itemId: string
  readonly lines: readonly MeetingLine[]
  readonly onClose: () => void
}

/** From the glossary: which theme meeting talks about this word? */
export function PutItemDialog({ itemId, lines, onClose }: PutItemDialogProps) {
  const t = useTexts(meetingTexts)
  const words = useMeetingWords()
  const go = useGo()
  const shown = useShown()
  const { problem, busy, send } = useChange()
  const fitting = lines.filter(({ meeting, date }) => meeting.kind === 'theme' && !date.cancelled)
  const [chosen, setChosen] = useState(fitting[0]?.meeting.id)
  const save = (): void => {
    if (chosen === undefined) onClose()
    else
      send(`/v1/bijeenkomsten/${chosen}/punten`, { agendaItemId: itemId }, () => {
        showToast({ message: t('point-done') })
        if (shown.current) go(`/werk/bijeenkomsten/${chosen}`)
      })
  }
  return (
    <FormDialog
      heading={t('item-title')}
      problem={problem}
      submitLabel={t(chosen === undefined ? 'back' : 'point-save')}
      busy={busy}
      onSubmit={save}
      onClose={onClose}
    >
      {fitting.length === 0 ? (
        <p>{t('item-none')}</p>
      ) : (
        <FieldSet legend={t('agenda')} id="meeting-agendaItemId">
          {fitting.map(({ meeting, date }) => (
            <Radio
              key={meeting.id}
              name="meeting-for-item"
              checked={chosen === meeting.id}
              onChange={() => setChosen(meeting.id)}
            >
              {words.shortDay(date.startsAt)}, {meeting.title}
            </Radio>
          ))}
        </FieldSet>
      )}
    </FormDialog>
  )
}
