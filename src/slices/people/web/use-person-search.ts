import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { post } from '#platform/web/api/request.ts'
import type { PersonHit } from '../contract.ts'

export interface PersonSearch {
  readonly people: readonly PersonHit[]
  /** The answer belongs to what stands in the box now. */
  readonly settled: boolean
  /** Asks at once, without waiting for the next letter. */
  readonly hurry: () => void
}

const pause = 250

/** People who fit what is typed, a quarter of a second after the last letter. Kept no longer than it is shown. */
export function usePersonSearch(text: string): PersonSearch {
  const [asked, setAsked] = useState(text.trim())
  useEffect(() => {
    const timer = setTimeout(() => setAsked(text.trim()), pause)
    return () => clearTimeout(timer)
  }, [text])
  const { data, isPlaceholderData } = useQuery({
    queryKey: ['/v1/personen/_zoek', asked],
    queryFn: () => findPeople(asked),
    enabled: asked.length >= 2,
    placeholderData: keepPreviousData,
    gcTime: 0,
  })
  const short = text.trim().length < 2
  return {
    people: short ? [] : (data ?? []),
    settled: !short && asked === text.trim() && data !== undefined && !isPlaceholderData,
    hurry: () => setAsked(text.trim()),
  }
}

async function findPeople(text: string): Promise<readonly PersonHit[]> {
  const { people } = await post<{ people: readonly PersonHit[] }>('/v1/personen/_zoek', { text })
  return people
}
