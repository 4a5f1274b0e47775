import { useTexts } from '../session/session.ts'
import { platformTexts } from '../texts.ts'
import { Absent, Button } from '../ui/index.ts'
import { Screen } from './Screen.tsx'

export type BrokenProps = { readonly onRetry: () => void }

/** Something failed that nobody foresaw: say so, offer to try again, keep the drafts. */
export function Broken({ onRetry }: BrokenProps) {
  const t = useTexts(platformTexts)
  return (
    <Screen title={t('broken-title')}>
      <div className="rd-page" role="alert">
        <h1 className="rd-hidden">{t('broken-title')}</h1>
        <Absent
          title={t('broken-title')}
          why={t('broken-why')}
          action={<Button onClick={onRetry}>{t('try-again')}</Button>}
        />
      </div>
    </Screen>
  )
}
