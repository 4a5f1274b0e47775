import { useState } from 'react'
import { dateInWords } from '#platform/i18n/dates.ts'
import { post } from '#platform/web/api/request.ts'
import { useRead, useRefresh } from '#platform/web/api/use-read.ts'
import { useTextDraft } from '#platform/web/drafts/use-text-draft.ts'
import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import { SavedAt } from '#platform/web/screen/SavedAt.tsx'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useSubmit } from '#platform/web/screen/use-submit.ts'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { showToast } from '#platform/web/toast.ts'
import { Dialog, Empty, FormField, Paragraph, Select, TextArea } from '#platform/web/ui/index.ts'
import { daysBetween, type PlainDate } from '#shared/plain-date.ts'
import type { AgreementOut } from '#slices/agreements/contract'
import type { AskedEscalation, CaseEscalations } from '../contract.ts'
import { escalatable } from './stuck.ts'
import { escalationTexts } from './texts.ts'

export type AskEscalationDialogProps = {
  readonly caseId: string
  readonly agreements: readonly AgreementOut[]
  /** The agreement that was selected, when it can be escalated. */
  readonly agreementId: string | undefined
  readonly today: PlainDate
  readonly onClose: () => void
}

/** Brings an agreement to the chain manager; what was tried is added from what was recorded. */
export function AskEscalationDialog(props: AskEscalationDialogProps) {
  const { caseId, agreements, today, onClose } = props
  const t = useTexts(escalationTexts)
  const p = useTexts(platformTexts)
  const language = useLanguage()
  const refresh = useRefresh()
  const path = `/v1/casussen/${caseId}/opschalingen`
  const known = useRead<CaseEscalations>(path).data
  const problem = useProblem((pointer) => `escalate${pointer || '/asked'}`)
  const { busy, submit } = useSubmit(problem)
  const options = known ? escalatable(agreements, known) : []
  const [chosen, setChosen] = useState(props.agreementId)
  const agreementId = options.find(({ id }) => id === chosen)?.id ?? options[0]?.id
  const { content, savedAt, set, drop } = useTextDraft(`escalate-${caseId}`, { asked: '' })
  if (!content || !known) return null
  if (options.length === 0)
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
    const { manager, dueOn } = await post<AskedEscalation>(path, { agreementId, asked: content.asked })
    await drop()
    const date = dateInWords(dueOn as PlainDate, 'long', language)
    showToast({ message: t('ask-done', { manager, date }) })
    onClose()
    await refresh(path, '/v1/opschalingen', '/v1/tellingen')
  }
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
        {known.manager === null ? t('ask-no-manager') : t('ask-why', { manager: known.manager })}
      </Paragraph>
      <FormField {...field('agreementId')} label={t('ask-agreement')}>
        {(control) => (
          <Select
            {...control}
            value={agreementId}
            onChange={({ currentTarget }) => setChosen(currentTarget.value)}
          >
            {options.map((one) => {
              const late = daysBetween(one.dueOn as PlainDate, today)
              return (
                <option key={one.id} value={one.id}>
                  {t('option-words', { title: one.title, who: one.promiser.name })}
                  {late > 0 && ` · ${t('option-late', { count: late })}`}
                </option>
              )
            })}
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
