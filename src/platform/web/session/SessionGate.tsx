import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect } from 'react'
import { lock } from '../api/connection.ts'
import { isProblem, OfflineError } from '../api/problem.ts'
import { speak } from '../api/request.ts'
import { reading } from '../api/use-read.ts'
import { saveAllDrafts } from '../drafts/draft-saver.ts'
import { useStore } from '../store.ts'
import { Locked } from './Locked.tsx'
import { type Preferences, type Session, SessionContext } from './session.ts'
import { signInPath } from './sign-in-path.ts'
import { useIdleLock } from './use-idle-lock.ts'

export type SessionGateProps = {
  /** Shown when the session cannot be read for another reason than signing in. */
  readonly broken: (retry: () => void) => ReactNode
  readonly children: ReactNode
}

/** Lets through who is signed in; asks others to sign in; covers everything when the session is locked. */
export function SessionGate({ broken, children }: SessionGateProps) {
  const { locked } = useStore(lock)
  const { data: session, error, refetch } = useQuery({ ...reading<Session>('/v1/sessie'), staleTime: 60_000 })
  const signedOut = session === undefined && isProblem(error, 401, 'sign-in-needed')

  useEffect(() => {
    if (signedOut) location.replace(signInPath(false))
  }, [signedOut])
  if (signedOut) return null
  if (locked) return <Locked {...(session && { session })} />
  if (session) {
    return (
      <SessionContext value={session}>
        <Appearance preferences={session.preferences} idleMinutes={session.idleMinutes} />
        {children}
      </SessionContext>
    )
  }
  if (error instanceof OfflineError || error) return broken(() => void refetch())
  return null
}

type AppearanceProps = { readonly preferences: Preferences; readonly idleMinutes: number }

function Appearance({ preferences, idleMinutes }: AppearanceProps) {
  const { theme, density, language } = preferences
  useIdleLock(idleMinutes)
  useEffect(() => {
    const page = document.documentElement
    speak(language)
    page.lang = language
    page.dataset.density = density
    if (theme === 'auto') delete page.dataset.theme
    else page.dataset.theme = theme
  }, [theme, density, language])
  useEffect(() => {
    const leave = (): void => {
      if (document.visibilityState === 'hidden') void saveAllDrafts(true)
    }
    document.addEventListener('visibilitychange', leave)
    return () => document.removeEventListener('visibilitychange', leave)
  }, [])
  return null
}
