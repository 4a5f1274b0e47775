import { ScreenLink } from '#platform/web/navigation.tsx'
import { useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { Button, Dialog } from '#platform/web/ui/index.ts'
import type { BreakthroughOut } from '../contract.ts'
import { RecordFacts } from './RecordFacts.tsx'
import { breakthroughTexts } from './texts.ts'

export type LookDialogProps = {
  readonly about: BreakthroughOut
  readonly onClose: () => void
  readonly onWithdraw?: () => void
}

/** The record to read. */
export function LookDialog({ about, onClose, onWithdraw }: LookDialogProps) {
  const t = useTexts(breakthroughTexts)
  const p = useTexts(platformTexts)
  return (
    <Dialog
      open
      heading={about.solution}
      closeLabel={p('close')}
      onClose={onClose}
      {...(onWithdraw && { footer: <Button onClick={onWithdraw}>{t('withdraw')}</Button> })}
    >
      <RecordFacts of={about} />
      {about.caseId !== null && (
        <p>
          <ScreenLink to={`/werk/huishoudens/${about.caseId}`}>
            {t('open-case', { name: about.household ?? '' })}
          </ScreenLink>
        </p>
      )}
    </Dialog>
  )
}
