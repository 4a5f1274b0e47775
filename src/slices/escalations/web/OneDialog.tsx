import { useState } from 'react'
import { useTexts } from '#platform/web/session/session.ts'
import { Button } from '#platform/web/ui/index.ts'
import type { EscalationOut } from '../contract.ts'
import { DecideDialog } from './DecideDialog.tsx'
import { LookDialog } from './LookDialog.tsx'
import { StepDialog } from './StepDialog.tsx'
import { escalationTexts } from './texts.ts'

export type OneDialogProps = {
  readonly about: EscalationOut
  readonly managing: boolean
  readonly onClose: () => void
}

/** The one thing that can be done now; what else is possible stands beside it. */
export function OneDialog({ about, managing, onClose }: OneDialogProps) {
  const t = useTexts(escalationTexts)
  const [chosen, setChosen] = useState<'hear' | 'withdraw'>()
  const { steps } = about
  if (chosen) return <StepDialog about={about} step={chosen} onClose={onClose} />
  if (steps.includes('decide'))
    return (
      <DecideDialog
        about={about}
        onClose={onClose}
        beside={steps.includes('hear') && <Button onClick={() => setChosen('hear')}>{t('step-hear')}</Button>}
      />
    )
  if (steps.includes('hear'))
    return <StepDialog about={about} step="hear" own={!managing} onClose={onClose} />
  if (steps.includes('settle')) return <StepDialog about={about} step="settle" onClose={onClose} />
  return (
    <LookDialog
      about={about}
      onClose={onClose}
      {...(steps.includes('withdraw') && {
        footer: <Button onClick={() => setChosen('withdraw')}>{t('step-withdraw')}</Button>,
      })}
    />
  )
}
