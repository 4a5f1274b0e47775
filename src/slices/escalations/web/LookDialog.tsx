import type { ReactNode } from 'react'
import { ScreenLink } from '#platform/web/navigation.tsx'
import { useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { Dialog } from '#platform/web/ui/index.ts'
import type { EscalationOut } from '../contract.ts'
import { EscalationFacts } from './EscalationFacts.tsx'
import { useEscalationWords } from './use-words.ts'

export type LookDialogProps = {
  readonly about: EscalationOut
  readonly onClose: () => void
  readonly footer?: ReactNode
}

/** The record to read. */
export function LookDialog({ about, onClose, footer }: LookDialogProps) {
  const words = useEscalationWords()
  const { t } = words
  const p = useTexts(platformTexts)
  return (
    <Dialog
      open
      heading={words.about(about)}
      closeLabel={p('close')}
      onClose={onClose}
      {...(footer !== undefined && { footer })}
    >
      <EscalationFacts of={about} />
      {about.caseId !== null && (
        <p>
          <ScreenLink to={`/werk/huishoudens/${about.caseId}`}>
            {t('to-case', { name: about.household ?? '' })}
          </ScreenLink>
        </p>
      )}
    </Dialog>
  )
}
