import { useState } from 'react'
import { post } from '#platform/web/api/request.ts'
import { useRefresh } from '#platform/web/api/use-read.ts'
import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useSubmit } from '#platform/web/screen/use-submit.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { showToast } from '#platform/web/toast.ts'
import { FormField, TextArea } from '#platform/web/ui/index.ts'
import type { SheetItem } from './SheetRow.tsx'
import { transferTexts } from './texts.ts'

export type WordsDialogProps = {
  readonly transferId: string
  readonly item: SheetItem
  readonly onClose: () => void
}

/** What goes along with one line of the sheet; new words are to be read anew. */
export function WordsDialog({ transferId, item, onClose }: WordsDialogProps) {
  const t = useTexts(transferTexts)
  const p = useTexts(platformTexts)
  const refresh = useRefresh()
  const problem = useProblem(() => 'sheet-words')
  const { busy, submit } = useSubmit(problem)
  const [words, setWords] = useState(item.words)
  const save = async (): Promise<void> => {
    await post(`/v1/overdrachten/${transferId}/_meegeven`, { kind: item.kind, itemId: item.id, words })
    await refresh('/v1/overdrachten')
    showToast({ message: t('words-done') })
    onClose()
  }
  const error = problem.faultOf('sheet-words')
  return (
    <FormDialog
      heading={t('words-title', { item: item.title })}
      problem={problem}
      submitLabel={t('words-submit')}
      busy={busy}
      onSubmit={() => submit(save)}
      onClose={onClose}
    >
      <FormField
        id="sheet-words"
        label={t('words-label')}
        errorPrefix={p('error-prefix')}
        {...(error !== undefined && { error })}
      >
        {(control) => (
          <TextArea
            {...control}
            rows={3}
            maxLength={500}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
        )}
      </FormField>
    </FormDialog>
  )
}
