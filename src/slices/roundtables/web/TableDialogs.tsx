import { useState } from 'react'
import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useSubmit } from '#platform/web/screen/use-submit.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { showToast } from '#platform/web/toast.ts'
import { FormField, Paragraph, TextInput } from '#platform/web/ui/index.ts'
import type { RoundTableView } from '../contract.ts'
import { AgendaDialog } from './AgendaDialog.tsx'
import { CloseDialog } from './CloseDialog.tsx'
import { ReadBackDialog } from './ReadBackDialog.tsx'
import { roundTableTexts } from './texts.ts'
import type { TableActs } from './use-table.ts'

export type TableDialogsProps = { readonly table: RoundTableView; readonly acts: TableActs }

/** The one dialog that is open. */
export function TableDialogs({ table, acts }: TableDialogsProps) {
  const close = (): void => acts.open(null)
  switch (acts.dialog) {
    case null:
      return null
    case 'read-back':
      return <ReadBackDialog table={table} onClose={close} />
    case 'close':
      return <CloseDialog table={table} acts={acts} onClose={close} />
    case 'agenda':
      return <AgendaDialog table={table} acts={acts} onClose={close} />
    case 'call-off':
    case 'nobody-came':
      return <EndDialog step={acts.dialog} acts={acts} onClose={close} />
  }
}

/** It does not take place, with the reason that everybody reads; or nobody came. */
function EndDialog(props: {
  readonly step: 'call-off' | 'nobody-came'
  readonly acts: TableActs
  readonly onClose: () => void
}) {
  const { step, acts, onClose } = props
  const t = useTexts(roundTableTexts)
  const p = useTexts(platformTexts)
  const problem = useProblem(() => 'off-words')
  const { busy, submit } = useSubmit(problem)
  const [words, setWords] = useState('')
  const off = step === 'call-off'
  const save = async (): Promise<void> => {
    await acts.step(step, words)
    onClose()
    showToast({ message: t(off ? 'called-off' : 'nobody-done') })
  }
  const error = problem.faultOf('off-words')
  return (
    <FormDialog
      heading={t(off ? 'call-off-title' : 'nobody-title')}
      problem={problem}
      submitLabel={t(off ? 'call-off-submit' : 'nobody-submit')}
      busy={busy}
      onSubmit={() => submit(save)}
      onClose={onClose}
    >
      {off ? (
        <FormField
          id="off-words"
          label={t('call-off-words')}
          hint={t('call-off-hint')}
          errorPrefix={p('error-prefix')}
          {...(error !== undefined && { error })}
        >
          {(control) => (
            <TextInput
              {...control}
              maxLength={500}
              value={words}
              onChange={({ currentTarget: { value } }) => setWords(value)}
            />
          )}
        </FormField>
      ) : (
        <Paragraph>{t('nobody-why')}</Paragraph>
      )}
    </FormDialog>
  )
}
