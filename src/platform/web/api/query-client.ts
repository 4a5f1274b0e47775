import { QueryClient } from '@tanstack/react-query'
import { onceBack } from './connection.ts'

/** Answers are kept for the tab only and read anew when a screen opens; nothing retries in silence. */
export function createQueryClient(): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', retry: false, staleTime: 5_000, refetchOnWindowFocus: false },
      mutations: { networkMode: 'always', retry: false },
    },
  })
  onceBack(() => void client.invalidateQueries())
  return client
}
