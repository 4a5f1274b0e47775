import { useState } from 'react'
import { post } from '#platform/web/api/request.ts'
import { useRead, useRefresh } from '#platform/web/api/use-read.ts'
import { useTextDraft } from '#platform/web/drafts/use-text-draft.ts'
import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import { SavedAt } from '#platform/web/screen/SavedAt.tsx'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useSubmit } from '#platform/web/screen/use-submit.ts'
import { useSession, useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { showToast } from '#platform/web/toast.ts'
import { Dialog, Empty, FormField, Paragraph, Select, TextArea } from '#platform/web/ui/index.ts'
import type { AskedEscalation, CaseEscalations } from '../contract.ts'
import { useEscalationWords } from './use-words.ts'

export type AskEscalationDialogProps = {
  readonly caseId: string
  /** The agreement, referral or step that was selected; chosen when it can be escalated. */
  readonly subjectId: string | undefined
  readonly onClose: () => void
}

/** Brings something that is stuck to the chain manager; what was tried is added from what was recorded. */
export function AskEscalationDialog({ caseId, subjectId, onClose }: AskEscalationDialogProps) {
  const { t, day, option } = useEscalationWords()
  const p = useTexts(platformTexts)
  const { today } = useSession()
  const refresh = useRefresh()
  const path = `/v1/casussen/${caseId}/opschalingen`
  const known = useRead<CaseEscalations>(path).data
  const problem = useProblem((pointer) => `escalate${pointer || '/asked'}`)
  const { busy, submit } = useSubmit(problem)
  const subjects = known?.subjects ?? []
  const [wanted, setWanted] = useState(subjectId)
  const chosen = subjects.find(({ id }) => id === wanted) ?? subjects[0]
  const { content, savedAt, set, drop } = useTextDraft(`escalate-${caseId}`, { asked: '' })
  if (!content || !known) return null
  if (!chosen)
    return (
      <Dialog open heading={t('ask-title')} closeLabel={p('close')} onClose={onClose}>
        <Empty title={t('ask-none')} why={t('ask-none-why')} />
      </Dialog>
    )
  const field = (name: string) => {
    const error = problem.faultOf(`escalate/${name}`)
    return { id: `escalate/${name}`, errorPrefix: p('error-prefix'), ...(error !== undefined && { error }) }
  }
  const save = async (): Promise<void> => {
    const { manager, dueOn } = await post<AskedEscalation>(path, {
      kind: chosen.kind,
      subjectId: chosen.id,
      asked: content.asked,
    })
    await drop()
    const heard = chosen.organisation === null ? 'ask-done-nobody' : 'ask-done'
    showToast({ message: t(heard, { manager, date: day(dueOn, 'long') }) })
    onClose()
    await refresh(path, '/v1/opschalingen', '/v1/tellingen')
  }
  const why = chosen.organisation === null ? 'ask-why-nobody' : 'ask-why'
  return (
    <FormDialog
      heading={t('ask-title')}
      problem={problem}
      submitLabel={t('ask')}
      busy={busy}
      onSubmit={() => submit(save)}
      onClose={onClose}
      saved={<SavedAt at={savedAt} />}
    >
      <Paragraph>
        {known.manager === null ? t('ask-no-manager') : t(why, { manager: known.manager })}
      </Paragraph>
      <FormField {...field('subjectId')} label={t('ask-subject')}>
        {(control) => (
          <Select
            {...control}
            value={chosen.id}
            onChange={({ currentTarget }) => setWanted(currentTarget.value)}
          >
            {subjects.map((one) => (
              <option key={one.id} value={one.id}>
                {option(one, today)}
              </option>
            ))}
          </Select>
        )}
      </FormField>
      <FormField {...field('asked')} label={t('ask-asked')} hint={t('ask-asked-hint')}>
        {(control) => (
          <TextArea
            {...control}
            rows={4}
            maxLength={1000}
            value={content.asked}
            onChange={({ currentTarget }) => set('asked', currentTarget.value)}
          />
        )}
      </FormField>
    </FormDialog>
  )
}
