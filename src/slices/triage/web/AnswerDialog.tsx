import { useState } from 'react'
import { post } from '#platform/web/api/request.ts'
import { useRefresh } from '#platform/web/api/use-read.ts'
import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useSubmit } from '#platform/web/screen/use-submit.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { showToast } from '#platform/web/toast.ts'
import { FormField, TextArea } from '#platform/web/ui/index.ts'
import type { Advice } from '../contract.ts'
import { adviceTexts } from './advice-texts.ts'

export type AnswerDialogProps = { readonly advice: Advice; readonly onClose: () => void }

/** The advice itself; it then stands where it was asked. */
export function AnswerDialog({ advice, onClose }: AnswerDialogProps) {
  const t = useTexts(adviceTexts)
  const refresh = useRefresh()
  const problem = useProblem(() => 'advice-answer')
  const { busy, submit } = useSubmit(problem)
  const [answer, setAnswer] = useState('')
  const save = async (): Promise<void> => {
    await post(`/v1/adviezen/${advice.id}/antwoord`, { answer }, { ifMatch: advice.version })
    showToast({ message: t('given', { who: advice.askedBy }) })
    onClose()
    await refresh('/v1/adviezen')
  }
  return (
    <FormDialog
      heading={t('answer-title', { who: advice.askedBy })}
      problem={problem}
      submitLabel={t('give')}
      busy={busy}
      onSubmit={() => submit(save)}
      onClose={onClose}
    >
      <p>{advice.question}</p>
      <FormField id="advice-answer" label={t('your-advice')}>
        {(control) => (
          <TextArea
            {...control}
            rows={5}
            maxLength={4000}
            value={answer}
            onChange={(event) => setAnswer(event.currentTarget.value)}
          />
        )}
      </FormField>
    </FormDialog>
  )
}
