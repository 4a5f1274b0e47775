import { type ReactNode, useState } from 'react'
import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import { useSession } from '#platform/web/session/session.ts'
import { Chip, DateInput, FieldSet, FormField, TextInput } from '#platform/web/ui/index.ts'
import type { EscalationOut } from '../contract.ts'
import { EscalationFacts } from './EscalationFacts.tsx'
import { useStep } from './use-step.tsx'
import { useEscalationWords } from './use-words.ts'

export type DecideDialogProps = {
  readonly about: EscalationOut
  readonly onClose: () => void
  /** To hear the party once more, while that can still be recorded. */
  readonly beside?: ReactNode
}

/** The record, and under it the decision: what, who, by when. */
export function DecideDialog({ about, onClose, beside }: DecideDialogProps) {
  const words = useEscalationWords()
  const { t } = words
  const { today } = useSession()
  const { send, field, common, form } = useStep(about, onClose)
  const [decision, setDecision] = useState<'decide' | 'decline'>('decide')
  const [carriedOutBy, setCarriedOutBy] = useState(about.party ?? about.organisation ?? '')
  const [byDay, setByDay] = useState('')
  const decides = decision === 'decide'
  return (
    <FormDialog
      {...form}
      heading={words.about(about)}
      submitLabel={t(decision)}
      beside={beside}
      onSubmit={() =>
        send(
          '_besluiten',
          { decision, ...(decides && { carriedOutBy, ...(byDay !== '' && { byDay }) }) },
          t(decides ? 'done-decided' : 'done-declined'),
        )
      }
    >
      <EscalationFacts of={about} />
      <FieldSet legend={t('decide-or')}>
        <div className="rd-row">
          {(['decide', 'decline'] as const).map((one) => (
            <Chip key={one} pressed={decision === one} onToggle={() => setDecision(one)}>
              {t(one)}
            </Chip>
          ))}
        </div>
      </FieldSet>
      {field(t(`words-${decision}`))}
      {decides && (
        <div className="rd-escalation-who">
          <FormField {...common('carriedOutBy')} label={t('decide-who')}>
            {(control) => (
              <TextInput
                {...control}
                maxLength={120}
                value={carriedOutBy}
                onChange={({ currentTarget }) => setCarriedOutBy(currentTarget.value)}
              />
            )}
          </FormField>
          <FormField {...common('byDay')} label={t('decide-by')}>
            {(control) => (
              <DateInput
                {...control}
                min={today}
                value={byDay}
                onChange={({ currentTarget }) => setByDay(currentTarget.value)}
              />
            )}
          </FormField>
        </div>
      )}
    </FormDialog>
  )
}
