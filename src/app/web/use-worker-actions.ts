import { dateInWords } from '#platform/i18n/dates.ts'
import { post } from '#platform/web/api/request.ts'
import { useRefresh } from '#platform/web/api/use-read.ts'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { signOut } from '#platform/web/session/sign-out.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { showToast } from '#platform/web/toast.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { shellTexts } from './texts.ts'

export interface WorkerActions {
  /** Demo only: the clock of the municipality moves on, everything is read anew. */
  readonly dayLater: () => void
  readonly logOut: () => void
}

export function useWorkerActions(): WorkerActions {
  const t = useTexts(shellTexts)
  const p = useTexts(platformTexts)
  const language = useLanguage()
  const refresh = useRefresh()
  return {
    dayLater() {
      void post<{ today: PlainDate }>('/v1/demo/klok', { days: 1 }).then(async ({ today }) => {
        await refresh()
        showToast({ message: t('it-is-now', { day: dateInWords(today, 'long', language) }) })
      })
    },
    logOut: () => signOut(p('sign-out-kept')),
  }
}
