import { useState } from 'react'
import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import type { FormProblem } from '#platform/web/screen/use-problem.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { Chip, FormField, TextInput } from '#platform/web/ui/index.ts'
import { intakeTexts } from './texts.ts'

export type ParkDialogProps = {
  readonly who: string
  readonly problem: FormProblem
  readonly busy: boolean
  readonly onPark: (reason: string) => void
  readonly onClose: () => void
}

const reasons = ['looks-up', 'asks-around', 'calls-again', 'other-call'] as const

/** Why it waits: whoever takes it over reads that first. */
export function ParkDialog({ who, problem, busy, onPark, onClose }: ParkDialogProps) {
  const t = useTexts(intakeTexts)
  const [reason, setReason] = useState<string>(t('park-other-call'))
  return (
    <FormDialog
      heading={t('park-heading', { name: who })}
      problem={problem}
      submitLabel={t('park-save')}
      busy={busy}
      onSubmit={() => onPark(reason.trim() === '' ? t('park-other-call') : reason)}
      onClose={onClose}
    >
      <FormField id="park-reason" label={t('park-reason')}>
        {({ invalid: _, ...control }) => (
          <TextInput
            {...control}
            autoComplete="off"
            maxLength={200}
            value={reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
          />
        )}
      </FormField>
      {/* biome-ignore lint/a11y/useSemanticElements: chips that fill in the field above */}
      <div role="group" aria-label={t('park-reason')} className="rd-chip-line">
        {reasons.map((one) => (
          <Chip key={one} pressed={reason === t(`park-${one}`)} onToggle={() => setReason(t(`park-${one}`))}>
            {t(`park-${one}`)}
          </Chip>
        ))}
      </div>
    </FormDialog>
  )
}
