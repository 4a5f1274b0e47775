import { useState } from 'react'
import { post } from '#platform/web/api/request.ts'
import { useRefresh } from '#platform/web/api/use-read.ts'
import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useSubmit } from '#platform/web/screen/use-submit.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { showToast } from '#platform/web/toast.ts'
import { FormField, Paragraph, TextArea } from '#platform/web/ui/index.ts'
import type { TransferOut, TransferStep } from '../contract.ts'
import { transferTexts } from './texts.ts'
import { useDays } from './use-days.ts'

export type ShownStep = Exclude<TransferStep, 'move' | 'lapse'>

/** The key of each step. */
export const stepKeys = {
  accept: 'A',
  ask: 'V',
  explain: 'L',
  refuse: 'W',
  withdraw: 'T',
} as const satisfies Record<ShownStep, string>

export type StepDialogProps = {
  readonly step: ShownStep
  readonly transfer: TransferOut
  readonly today: string
  readonly onClose: () => void
}

/** One step, with what goes along in one's own words; accepting says what it brings about. */
export function StepDialog({ step, transfer, today, onClose }: StepDialogProps) {
  const t = useTexts(transferTexts)
  const p = useTexts(platformTexts)
  const days = useDays()
  const refresh = useRefresh()
  const problem = useProblem(() => 'transfer-words')
  const { busy, submit } = useSubmit(problem)
  const [words, setWords] = useState('')
  const { household, from, to, side } = transfer
  const save = async (): Promise<void> => {
    await post(`/v1/overdrachten/${transfer.id}/_stap`, { step, words }, { ifMatch: transfer.version })
    const keeps = step === 'refuse' || step === 'withdraw'
    showToast({
      message: t(`done-${step}`, { household, name: keeps || side === 'receiver' ? from.name : to.name }),
    })
    await refresh('/v1/overdrachten', '/v1/casussen', '/v1/vandaag')
    onClose()
  }
  const error = problem.faultOf('transfer-words')
  return (
    <FormDialog
      heading={t(`${step}-title`, { household })}
      problem={problem}
      submitLabel={t(step)}
      busy={busy}
      onSubmit={() => submit(save)}
      onClose={onClose}
    >
      {step === 'accept' ? (
        <Paragraph id="transfer-words">
          {transfer.switchOn <= today
            ? t('accept-now')
            : t('accept-why', { day: days.long(transfer.switchOn) })}
        </Paragraph>
      ) : (
        <FormField
          id="transfer-words"
          label={t(`${step}-label`)}
          errorPrefix={p('error-prefix')}
          {...(error !== undefined && { error })}
        >
          {(control) => (
            <TextArea
              {...control}
              rows={3}
              maxLength={300}
              value={words}
              onChange={(event) => setWords(event.currentTarget.value)}
            />
          )}
        </FormField>
      )}
    </FormDialog>
  )
}
