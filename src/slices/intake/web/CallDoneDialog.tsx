import { useState } from 'react'
import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import type { FormProblem } from '#platform/web/screen/use-problem.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { FormField, TextArea } from '#platform/web/ui/index.ts'
import type { AnswerCallBackInput, CallBack } from '../contract.ts'
import { AddresseeSelect, addresseeOf } from './AddresseeSelect.tsx'
import { intakeTexts } from './texts.ts'

export type Asking = { readonly callBack: CallBack; readonly outcome: 'done' | 'handed-on' }

export type CallDoneDialogProps = {
  readonly asking: Asking
  readonly problem: FormProblem
  readonly busy: boolean
  readonly onAnswer: (body: AnswerCallBackInput) => void
  readonly onClose: () => void
}

/** What was said, or who calls instead. */
export function CallDoneDialog({ asking, problem, busy, onAnswer, onClose }: CallDoneDialogProps) {
  const t = useTexts(intakeTexts)
  const prefix = useTexts(platformTexts)('error-prefix')
  const [remark, setRemark] = useState('')
  const [to, setTo] = useState('')
  const { outcome, callBack } = asking
  const handsOn = outcome === 'handed-on'
  const send = (): void => {
    const addressee = addresseeOf(to)
    if (handsOn && !addressee) {
      problem.show(t('not-sent'), [{ fieldId: 'hand-on-to', message: t('choose-addressee') }])
      return
    }
    onAnswer({ outcome, remark, ...(handsOn && addressee && { to: addressee }) })
  }
  const fault = problem.faultOf('hand-on-to')
  return (
    <FormDialog
      heading={t(`${outcome}-heading`, { name: callBack.name })}
      problem={problem}
      submitLabel={t(`call-${outcome}`)}
      busy={busy}
      onSubmit={send}
      onClose={onClose}
    >
      {handsOn && (
        <FormField
          id="hand-on-to"
          label={t('hand-on-to')}
          errorPrefix={prefix}
          {...(fault !== undefined && { error: fault })}
        >
          {({ id }) => <AddresseeSelect id={id} empty={t('choose')} value={to} onChange={setTo} />}
        </FormField>
      )}
      <FormField id="call-remark" label={t(`${outcome}-remark`)}>
        {(control) => (
          <TextArea
            {...control}
            rows={3}
            maxLength={500}
            value={remark}
            onChange={({ currentTarget }) => setRemark(currentTarget.value)}
          />
        )}
      </FormField>
    </FormDialog>
  )
}
