import { queryOptions, type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { get } from './request.ts'

/** A GET as a query; its path is its key, so whoever reads the same path shares the answer. */
export function reading<T>(path: string) {
  return queryOptions({ queryKey: [path], queryFn: () => get<T>(path) })
}

/** The numbers of the menu; they change along with whatever is read anew. */
export const countsPath = '/v1/tellingen'

/**
 * Reads a path; undefined waits. With `onReturn` also anew when the worker comes back to the window, so that what others
 * answered meanwhile is there; not at intervals, for each reading is a look that the resident finds in the log. For
 * `keptMs` milliseconds an earlier answer will do, unless something changed it.
 */
export function useRead<T>(
  path: string | undefined,
  { onReturn = false, keptMs }: { readonly onReturn?: boolean; readonly keptMs?: number } = {},
): UseQueryResult<T> {
  return useQuery({
    ...reading<T>(path ?? ''),
    enabled: path !== undefined,
    refetchOnWindowFocus: onReturn,
    ...(keptMs !== undefined && { staleTime: keptMs, gcTime: keptMs }),
  })
}

/** Reads anew every path that starts with one of these; without any, everything. */
export function useRefresh(): (...starts: readonly string[]) => Promise<void> {
  const client = useQueryClient()
  return useCallback(
    (...starts) =>
      client.invalidateQueries({
        predicate: ({ queryKey: [path] }) =>
          starts.length === 0 ||
          path === countsPath ||
          starts.some((start) => String(path).startsWith(start)),
      }),
    [client],
  )
}
