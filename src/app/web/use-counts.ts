import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { countsPath, reading, useRead } from '#platform/web/api/use-read.ts'
import { usePath } from '#platform/web/navigation.tsx'
import type { ScreenName } from './screens.ts'

type Counts = Partial<Record<ScreenName, number>>

/** Walking through screens within so many ms asks nothing anew. */
const fresh = 15_000

/** The numbers beside the names of the screens: numbers only, so that a menu is no look into anybody's data. */
export function useCounts(): Counts {
  const client = useQueryClient()
  const path = usePath()
  // biome-ignore lint/correctness/useExhaustiveDependencies: another screen is the moment to look again
  useEffect(() => {
    void client.prefetchQuery({ ...reading<Counts>(countsPath), staleTime: fresh })
  }, [client, path])
  return useRead<Counts>(countsPath).data ?? {}
}
