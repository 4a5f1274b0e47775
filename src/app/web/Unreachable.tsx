import { Absent, Button } from '#platform/web/ui/index.ts'
import { shellTexts } from './texts.ts'

export type UnreachableProps = { readonly onRetry: () => void }

/** Before anything is known of the worker; so without shell. */
export function Unreachable({ onRetry }: UnreachableProps) {
  const t = shellTexts(navigator.language.startsWith('en') ? 'en' : 'nl')
  return (
    <main className="rd-page">
      <h1 className="rd-hidden">Rondom</h1>
      <Absent
        title={t('unreachable')}
        why={t('unreachable-why')}
        action={<Button onClick={onRetry}>{t('try-now')}</Button>}
      />
    </main>
  )
}
