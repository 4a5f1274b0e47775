import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import type { EscalationOut } from '../contract.ts'
import { EscalationFacts } from './EscalationFacts.tsx'
import { useStep } from './use-step.tsx'
import { useEscalationWords } from './use-words.ts'

export type StepDialogProps = {
  readonly about: EscalationOut
  readonly step: 'hear' | 'withdraw' | 'settle'
  /** The own side, told by the party itself. */
  readonly own?: boolean
  readonly onClose: () => void
}

const verbs = { hear: '_horen', withdraw: '_intrekken', settle: '_afronden' } as const
const states = { hear: 'heard', withdraw: 'withdrawn', settle: 'settled' } as const

/** The record, and under it the one thing that is written down. */
export function StepDialog({ about, step, own = false, onClose }: StepDialogProps) {
  const words = useEscalationWords()
  const { t } = words
  const { send, field, form } = useStep(about, onClose)
  const side = step === 'hear' && own ? '-party' : ''
  return (
    <FormDialog
      {...form}
      heading={words.about(about)}
      submitLabel={t(step === 'hear' && own ? 'step-hear-party' : `step-${step}`)}
      onSubmit={() => send(verbs[step], {}, t(`done-${states[step]}`))}
    >
      <EscalationFacts of={about} />
      {field(
        t(side === '' ? `words-${step}` : 'words-hear-party'),
        step === 'settle' ? t(`words-settle-${about.kind}`) : undefined,
      )}
    </FormDialog>
  )
}
