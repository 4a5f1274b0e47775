import { useTexts } from '#platform/web/session/session.ts'
import { waitingTexts } from './texts.ts'

/** "nu ongeveer 6 weken": whole weeks, never fewer than it takes. */
export function useWaitWords(): (days: number | null) => string {
  const t = useTexts(waitingTexts)
  return (days) =>
    days === null ? t('wait-unknown') : t('wait-about', { count: Math.max(1, Math.ceil(days / 7)) })
}
