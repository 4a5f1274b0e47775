import { useState } from 'react'
import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import type { FormProblem } from '#platform/web/screen/use-problem.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { FormField, TextArea, Voice } from '#platform/web/ui/index.ts'
import type { NeighbourhoodQuestion } from '../contract.ts'
import { AddresseeSelect, addresseeOf } from './AddresseeSelect.tsx'
import { intakeTexts } from './texts.ts'

export type PlaceAct = { readonly question: NeighbourhoodQuestion; readonly verb: 'assign' | 'answer' }

export type PlaceDialogProps = {
  readonly act: PlaceAct
  readonly problem: FormProblem
  readonly busy: boolean
  readonly onSend: (body: object) => void
  readonly onClose: () => void
}

/** Gives a question about a place to somebody, or writes down what was answered. */
export function PlaceDialog({ act: { question, verb }, problem, busy, onSend, onClose }: PlaceDialogProps) {
  const t = useTexts(intakeTexts)
  const prefix = useTexts(platformTexts)('error-prefix')
  const [answer, setAnswer] = useState('')
  const [to, setTo] = useState(question.to === null ? '' : `${question.to.kind}:${question.to.id}`)
  const send = (): void => {
    const addressee = addresseeOf(to)
    if (verb === 'answer') onSend({ answer })
    else if (addressee) onSend({ to: addressee })
    else problem.show(t('not-sent'), [{ fieldId: 'place-answer', message: t('choose-addressee') }])
  }
  const fault = problem.faultOf('place-answer')
  return (
    <FormDialog
      heading={t(`place-${verb}-heading`, { number: question.number })}
      problem={problem}
      submitLabel={t(`place-${verb}-save`)}
      busy={busy}
      onSubmit={send}
      onClose={onClose}
    >
      <p>
        <Voice>{question.ownWords}</Voice>
      </p>
      <FormField
        id="place-answer"
        label={t(verb === 'answer' ? 'place-answer-label' : 'who-takes')}
        errorPrefix={prefix}
        {...(fault !== undefined && { error: fault })}
      >
        {(control) =>
          verb === 'answer' ? (
            <TextArea
              {...control}
              rows={4}
              maxLength={2000}
              value={answer}
              onChange={({ currentTarget }) => setAnswer(currentTarget.value)}
            />
          ) : (
            <AddresseeSelect id={control.id} empty={t('choose')} value={to} onChange={setTo} />
          )
        }
      </FormField>
    </FormDialog>
  )
}
