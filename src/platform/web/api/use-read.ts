import { queryOptions, type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { get } from './request.ts'

/** A GET as a query; its path is its key, so whoever reads the same path shares the answer. */
export function reading<T>(path: string) {
  return queryOptions({ queryKey: [path], queryFn: () => get<T>(path) })
}

/** The numbers of the menu; they change along with whatever is read anew. */
export const countsPath = '/v1/tellingen'

/** Reads a path; undefined waits. */
export function useRead<T>(path: string | undefined): UseQueryResult<T> {
  return useQuery({ ...reading<T>(path ?? ''), enabled: path !== undefined })
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
