import { useState } from 'react'
import { useRead } from '#platform/web/api/use-read.ts'
import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import { useTexts } from '#platform/web/session/session.ts'
import { showToast } from '#platform/web/toast.ts'
import { FormField, Select } from '#platform/web/ui/index.ts'
import type { Glossary } from '#slices/glossary/contract'
import type { MeetingView } from '../contract.ts'
import { TextField } from './TextField.tsx'
import { meetingTexts } from './texts.ts'
import { useChange } from './use-change.ts'

export type PointDialogProps = { readonly meeting: MeetingView; readonly onClose: () => void }

/** In own words, or a word of the glossary that people do not agree on yet. */
export function PointDialog({ meeting, onClose }: PointDialogProps) {
  const t = useTexts(meetingTexts)
  const { problem, busy, send } = useChange()
  const [body, setBody] = useState('')
  const [agendaItemId, setItem] = useState<string | null>(null)
  const there = new Set(meeting.agenda.map(({ word }) => word?.itemId))
  const items = (useRead<Glossary>('/v1/begrippen').data?.agenda ?? []).filter(({ id }) => !there.has(id))
  const save = (): void =>
    send(`/v1/bijeenkomsten/${meeting.id}/punten`, { body, agendaItemId }, () => {
      showToast({ message: t('point-done') })
      onClose()
    })
  return (
    <FormDialog
      heading={t('point-title')}
      problem={problem}
      submitLabel={t('point-save')}
      busy={busy}
      onSubmit={save}
      onClose={onClose}
    >
      <TextField
        name="body"
        label={t('point-what')}
        hint={t('point-what-hint')}
        limit={300}
        lines={2}
        problem={problem}
        value={body}
        onChange={setBody}
      />
      {items.length > 0 && (
        <FormField id="meeting-agendaItemId" label={t('point-item')}>
          {(control) => (
            <Select
              {...control}
              value={agendaItemId ?? ''}
              onChange={({ currentTarget: { value } }) => setItem(value === '' ? null : value)}
            >
              <option value="">{t('point-item-none')}</option>
              {items.map((item) => (
                <option key={item.id} value={item.id}>
                  {item.kind === 'objection'
                    ? t('point-objection', { term: item.term })
                    : t('point-word', { word: item.word, term: item.term, other: item.otherTerm ?? '' })}
                </option>
              ))}
            </Select>
          )}
        </FormField>
      )}
    </FormDialog>
  )
}
