import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { isProblem, OfflineError } from '../api/problem.ts'
import { useTexts } from '../session/session.ts'
import { platformTexts } from '../texts.ts'
import { Loading } from '../ui/index.ts'
import { AbsentScreen } from './AbsentScreen.tsx'
import { Broken } from './Broken.tsx'
import { Screen } from './Screen.tsx'

export type ReadStateProps<T> = {
  readonly read: UseQueryResult<T>
  readonly rows?: number
  readonly children: (data: T) => ReactNode
}

/** Draws what was read; until then the loading frame, and for what is absent or broken the text that fits. */
export function ReadState<T>({ read, rows = 6, children }: ReadStateProps<T>) {
  const t = useTexts(platformTexts)
  if (read.data !== undefined) return children(read.data)
  if (isProblem(read.error, 404, 'not-allowed')) return <AbsentScreen />
  const offline = read.error instanceof OfflineError
  if (read.error && !offline) return <Broken onRetry={() => void read.refetch()} />
  return (
    <Screen title={t('loading-title')} focusHeading={false}>
      <div className="rd-page">
        {offline ? (
          <Loading label={t('no-connection-yet')} rows={rows} after={0} />
        ) : (
          <Loading label={t('loading')} rows={rows} />
        )}
      </div>
    </Screen>
  )
}
