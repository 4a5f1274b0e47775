import { useState } from 'react'
import { post } from '#platform/web/api/request.ts'
import { useRefresh } from '#platform/web/api/use-read.ts'
import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useSubmit } from '#platform/web/screen/use-submit.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { showToast } from '#platform/web/toast.ts'
import { Checkbox, FormField, TextArea } from '#platform/web/ui/index.ts'
import type { ChoiceSignal } from '../contract.ts'
import { choiceTexts } from './texts.ts'

export type WordsDialogProps = {
  readonly signal: ChoiceSignal
  readonly kind: 'explain' | 'discuss'
  readonly onClose: () => void
}

/** The worker explains a signal, or the team lead writes down what both agreed. */
export function WordsDialog({ signal, kind, onClose }: WordsDialogProps) {
  const t = useTexts(choiceTexts)
  const p = useTexts(platformTexts)
  const refresh = useRefresh()
  const explains = kind === 'explain'
  const problem = useProblem(() => 'choice-words')
  const { busy, submit } = useSubmit(problem)
  const [words, setWords] = useState(explains ? signal.explanation : '')
  const [share, setShare] = useState(false)
  const list = explains ? '/v1/eigen-keuzes' : '/v1/keuzes-van-het-team'
  const save = async (): Promise<void> => {
    const body = explains ? { explanation: words, share } : { outcome: words }
    await post(`${list}/${signal.id}/${explains ? '_toelichten' : '_bespreken'}`, body, {
      ifMatch: signal.version,
    })
    showToast({ message: explains ? t(share ? 'explained-shared' : 'explained') : t('discussed') })
    onClose()
    await refresh(list)
  }
  const error = problem.faultOf('choice-words')
  return (
    <FormDialog
      heading={explains ? t('explain-title') : t('discuss-title', { name: signal.worker })}
      problem={problem}
      submitLabel={t(`${kind}-save`)}
      busy={busy}
      onSubmit={() => submit(save)}
      onClose={onClose}
    >
      <FormField
        id="choice-words"
        label={t(`${kind}-label`)}
        hint={t(`${kind}-hint`)}
        errorPrefix={p('error-prefix')}
        {...(error !== undefined && { error })}
      >
        {(control) => (
          <TextArea
            {...control}
            rows={5}
            maxLength={2000}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
        )}
      </FormField>
      {explains && signal.phase === 'alone' && (
        <Checkbox checked={share} onChange={(event) => setShare(event.currentTarget.checked)}>
          {t('share-now')}
        </Checkbox>
      )}
    </FormDialog>
  )
}
