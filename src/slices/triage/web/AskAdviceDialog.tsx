import { useState } from 'react'
import { post } from '#platform/web/api/request.ts'
import { useRead, useRefresh } from '#platform/web/api/use-read.ts'
import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useSubmit } from '#platform/web/screen/use-submit.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { showToast } from '#platform/web/toast.ts'
import { FormField, TextArea } from '#platform/web/ui/index.ts'
import { AddresseeSelect, addresseeOf } from '#slices/intake/web'
import type { AdviceList as AdviceListOut } from '../contract.ts'
import { AdviceList } from './AdviceList.tsx'
import { adviceTexts } from './advice-texts.ts'
import './advice.css'

export type AskAdviceDialogProps = {
  /** `/v1/meldingen/{id}/adviezen` or `/v1/casussen/{id}/adviezen` */
  readonly path: string
  readonly onClose: () => void
}

const fieldOf = (pointer: string): string => (pointer === '/workerId' ? 'advice-to' : 'advice-question')

/** A question to a colleague or a team; nothing is handed over, and they see this text only. */
export function AskAdviceDialog({ path, onClose }: AskAdviceDialogProps) {
  const t = useTexts(adviceTexts)
  const refresh = useRefresh()
  const problem = useProblem(fieldOf)
  const { busy, submit } = useSubmit(problem)
  const [question, setQuestion] = useState('')
  const [to, setTo] = useState('')
  const earlier = useRead<AdviceListOut>(path).data?.asked ?? []
  const save = async (): Promise<void> => {
    await post(path, { question, ...addresseeOf(to) })
    showToast({ message: t('asked') })
    onClose()
    await refresh(path)
  }
  return (
    <FormDialog
      heading={t('ask-title')}
      problem={problem}
      submitLabel={t('ask')}
      busy={busy}
      onSubmit={() => submit(save)}
      onClose={onClose}
    >
      <FormField id="advice-question" label={t('question')} hint={t('question-hint')}>
        {(control) => (
          <TextArea
            {...control}
            rows={4}
            maxLength={2000}
            value={question}
            onChange={(event) => setQuestion(event.currentTarget.value)}
          />
        )}
      </FormField>
      <FormField id="advice-to" label={t('to')}>
        {() => <AddresseeSelect id="advice-to" value={to} empty={t('to-empty')} onChange={setTo} />}
      </FormField>
      <AdviceList asked={earlier} />
    </FormDialog>
  )
}
