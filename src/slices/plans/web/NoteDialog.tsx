import { type ReactNode, useRef } from 'react'
import { post } from '#platform/web/api/request.ts'
import { useRefresh } from '#platform/web/api/use-read.ts'
import { behind, useLineDraft } from '#platform/web/drafts/use-line-draft.ts'
import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import { SavedAt } from '#platform/web/screen/SavedAt.tsx'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useSubmit } from '#platform/web/screen/use-submit.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { showToast } from '#platform/web/toast.ts'
import { Button, Chip, FieldSet, FormField, TextArea } from '#platform/web/ui/index.ts'
import { planTexts } from './texts.ts'

export type NoteDialogProps = {
  readonly caseId: string
  readonly members: readonly { readonly id: string; readonly givenNames: string }[]
  readonly centralPersonId: string
  /** false for who may not make agreements. */
  readonly mayAgree: boolean
  /** What was written before, below the field. */
  readonly earlier?: ReactNode
  readonly onClose: () => void
  /** After saving, when an agreement follows. */
  readonly onAgree: () => void
}

/** A note of a contact: one field, and an agreement straight after it when that was the outcome. */
export function NoteDialog(props: NoteDialogProps) {
  const { caseId, members, centralPersonId, mayAgree, earlier, onClose, onAgree } = props
  const t = useTexts(planTexts)
  const p = useTexts(platformTexts)
  const refresh = useRefresh()
  const problem = useProblem(() => 'note-body')
  const { busy, submit } = useSubmit(problem)
  const then = useRef(onClose)
  const { content, savedAt, set, drop } = useLineDraft(
    `note-${caseId}`,
    {
      body: '',
      personId: centralPersonId,
    },
    behind('body'),
  )
  const save = async (): Promise<void> => {
    await post(`/v1/casussen/${caseId}/notities`, content, { waiting: t('note-title') })
    await drop()
    showToast({ message: t('note-done') })
    then.current()
    await refresh(`/v1/casussen/${caseId}`)
  }
  const end = (next: () => void) => (): void => {
    then.current = next
    submit(save)
  }
  const error = problem.faultOf('note-body')
  return (
    <FormDialog
      heading={t('note-title')}
      problem={problem}
      submitLabel={t('note-save')}
      busy={busy}
      onSubmit={end(onClose)}
      onClose={onClose}
      beside={
        mayAgree && (
          <Button disabled={busy} onClick={end(onAgree)}>
            {t('note-chain')}
          </Button>
        )
      }
      saved={<SavedAt at={savedAt} />}
    >
      <FormField
        id="note-body"
        label={t('note-body')}
        errorPrefix={p('error-prefix')}
        {...(error !== undefined && { error })}
      >
        {(control) => (
          <TextArea
            {...control}
            rows={7}
            maxLength={8000}
            value={content.body}
            onChange={(event) => set('body', event.currentTarget.value)}
          />
        )}
      </FormField>
      {members.length > 1 && (
        <FieldSet legend={t('note-about')}>
          <div className="rd-row">
            {members.map(({ id, givenNames }) => (
              <Chip key={id} pressed={content.personId === id} onToggle={() => set('personId', id)}>
                {givenNames}
              </Chip>
            ))}
          </div>
        </FieldSet>
      )}
      {earlier}
    </FormDialog>
  )
}
