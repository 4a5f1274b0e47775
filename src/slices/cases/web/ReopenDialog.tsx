import { post } from '#platform/web/api/request.ts'
import { useRefresh } from '#platform/web/api/use-read.ts'
import { useTextDraft } from '#platform/web/drafts/use-text-draft.ts'
import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useSubmit } from '#platform/web/screen/use-submit.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { showToast } from '#platform/web/toast.ts'
import { FormField, TextArea } from '#platform/web/ui/index.ts'
import { caseTexts } from './texts.ts'

export type ReopenDialogProps = {
  readonly caseId: string
  readonly onClose: () => void
  readonly onOpened: (id: string) => void
}

/** A closed case opens as a new episode; the old one stays as it was. */
export function ReopenDialog({ caseId, onClose, onOpened }: ReopenDialogProps) {
  const t = useTexts(caseTexts)
  const p = useTexts(platformTexts)
  const refresh = useRefresh()
  const problem = useProblem(() => 'reopen-reason')
  const { busy, submit } = useSubmit(problem)
  const { content, set, drop } = useTextDraft(`reopen-${caseId}`, { reason: '' })
  if (!content) return null
  const save = async (): Promise<void> => {
    const opened = await post<{ id: string }>(`/v1/casussen/${caseId}/_heropen`, content)
    await drop()
    await refresh('/v1/casussen', '/v1/vandaag')
    showToast({ message: t('reopen-done') })
    onOpened(opened.id)
  }
  const error = problem.faultOf('reopen-reason')
  return (
    <FormDialog
      heading={t('reopen-title')}
      problem={problem}
      submitLabel={t('reopen-submit')}
      busy={busy}
      onSubmit={() => submit(save)}
      onClose={onClose}
    >
      <FormField
        id="reopen-reason"
        label={t('reopen-why')}
        errorPrefix={p('error-prefix')}
        {...(error !== undefined && { error })}
      >
        {(control) => (
          <TextArea
            {...control}
            rows={3}
            maxLength={500}
            value={content.reason}
            onChange={(event) => set('reason', event.currentTarget.value)}
          />
        )}
      </FormField>
    </FormDialog>
  )
}
