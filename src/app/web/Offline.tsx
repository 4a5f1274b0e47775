import { useEffect } from 'react'
import { timeInWords } from '#platform/i18n/dates.ts'
import { connection } from '#platform/web/api/connection.ts'
import { tryAgain } from '#platform/web/api/request.ts'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { useStore } from '#platform/web/store.ts'
import { OfflineBar } from '#platform/web/ui/index.ts'
import { shellTexts } from './texts.ts'

const tryEvery = 8_000

/** Says since when there is no connection and what waits; tries again by itself. */
export function Offline() {
  const { offlineSince, waiting } = useStore(connection)
  const t = useTexts(shellTexts)
  const language = useLanguage()
  const busy = offlineSince !== null || waiting.length > 0
  useEffect(() => {
    if (!busy) return
    const retry = (): void => void tryAgain()
    const timer = setInterval(retry, tryEvery)
    window.addEventListener('online', retry)
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', retry)
    }
  }, [busy])
  if (!offlineSince) return null
  return (
    <div className="rd-offline-place">
      <OfflineBar
        title={t('offline-since', { time: timeInWords(offlineSince, language) })}
        text={t('offline-go-on')}
        retryLabel={t('try-now')}
        onRetry={() => void tryAgain()}
        waiting={waiting.map(({ id, label, since }) => ({
          id: String(id),
          label,
          since: t('waits', { time: timeInWords(since, language) }),
        }))}
        {...(waiting.length > 0 && { note: t('offline-note') })}
      />
    </div>
  )
}
