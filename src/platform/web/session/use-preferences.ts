import { useQueryClient } from '@tanstack/react-query'
import { put } from '../api/request.ts'
import { type Preferences, type Session, useSession } from './session.ts'

/** Personal settings; a change shows at once and is kept on the server. */
export function usePreferences(): readonly [Preferences, (change: Partial<Preferences>) => void] {
  const { preferences } = useSession()
  const client = useQueryClient()
  const change = (part: Partial<Preferences>): void => {
    const next = { ...preferences, ...part }
    client.setQueryData<Session>(['/v1/sessie'], (session) => session && { ...session, preferences: next })
    put('/v1/sessie/voorkeuren', next)
      .then(() => (part.language ? client.invalidateQueries() : undefined))
      .catch(() => client.invalidateQueries({ queryKey: ['/v1/sessie'] }))
  }
  return [preferences, change]
}
