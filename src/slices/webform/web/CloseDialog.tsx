import { useState } from 'react'
import { post } from '#platform/web/api/request.ts'
import { useRefresh } from '#platform/web/api/use-read.ts'
import { useGo } from '#platform/web/navigation.tsx'
import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useSubmit } from '#platform/web/screen/use-submit.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { showToast } from '#platform/web/toast.ts'
import { Chip, FieldSet, FormField, TextInput } from '#platform/web/ui/index.ts'
import type { WebReportView } from '../contract.ts'
import { type ClosingReason, closingReasons } from '../rules/closing.ts'
import { webReportTexts } from './texts.ts'

export type CloseDialogProps = { readonly report: WebReportView; readonly onClose: () => void }

const noteId = 'close-note'

/** Closes what becomes no report, and says beforehand what the resident hears and what a refusal would need. */
export function CloseDialog({ report, onClose }: CloseDialogProps) {
  const t = useTexts(webReportTexts)
  const go = useGo()
  const refresh = useRefresh()
  const problem = useProblem(() => noteId)
  const { busy, submit } = useSubmit(problem)
  const [reason, setReason] = useState<ClosingReason>('spam')
  const [note, setNote] = useState('')
  const asks = reason === 'double' || reason === 'not-ours'
  const error = problem.faultOf(noteId)
  const save = async (): Promise<void> => {
    const here = location.pathname
    const body = { reason, note: asks ? note : '' }
    const { told } = await post<{ told: boolean }>(`/v1/webmeldingen/${report.id}/_afsluiten`, body, {
      ifMatch: report.version,
    })
    showToast({ message: t(told ? 'closed-told' : 'closed-quiet', { number: report.number }) })
    if (location.pathname === here) go('/werk/webmeldingen')
    await refresh('/v1/webmeldingen')
  }
  return (
    <FormDialog
      heading={t('close-title')}
      problem={problem}
      submitLabel={t('close')}
      busy={busy}
      onSubmit={() => submit(save)}
      onClose={onClose}
    >
      <FieldSet legend={t('close-why')}>
        <div className="rd-row">
          {closingReasons.map((one) => (
            <Chip key={one} pressed={one === reason} onToggle={() => setReason(one)}>
              {t(`closing-${one}`)}
            </Chip>
          ))}
        </div>
      </FieldSet>
      <p className="rd-meta" role="status">
        {t(`closing-${reason}-then`)}
      </p>
      {asks && (
        <FormField
          id={noteId}
          label={t(reason === 'double' ? 'double-of' : 'forward-to')}
          {...(error !== undefined && { error })}
        >
          {(control) => (
            <TextInput
              {...control}
              maxLength={200}
              autoComplete="off"
              inputMode={reason === 'double' ? 'numeric' : 'text'}
              value={note}
              onChange={({ currentTarget }) => setNote(currentTarget.value)}
            />
          )}
        </FormField>
      )}
      <p className="rd-close-refusing">{t('close-no-refusal')}</p>
    </FormDialog>
  )
}
