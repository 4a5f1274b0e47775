import { createContext, useContext } from 'react'
import type { Language } from '#platform/i18n/language.ts'
import type { Texts, Translate } from '#platform/i18n/texts.ts'
import type { PlainDate } from '#shared/plain-date.ts'

export interface Preferences {
  readonly singleKeys: boolean
  readonly density: 'compact' | 'roomy'
  readonly theme: 'auto' | 'light' | 'dark'
  readonly language: Language
}

export interface Session {
  readonly id: string
  readonly name: string
  readonly role: string
  readonly initials: string
  readonly organisation: string
  readonly municipality: string
  readonly idleMinutes: number
  readonly demo: boolean
  /** The day of the server, which a demo can move. */
  readonly today: PlainDate
  readonly preferences: Preferences
}

export const SessionContext = createContext<Session | null>(null)

/** Who is at work; only under SessionGate. */
export function useSession(): Session {
  const session = useContext(SessionContext)
  if (!session) throw new Error('no session')
  return session
}

export function useLanguage(): Language {
  return useContext(SessionContext)?.preferences.language ?? 'nl'
}

/** The texts of a slice in the language of the reader. */
export function useTexts<T extends Texts>(texts: (language: Language) => Translate<T>): Translate<T> {
  return texts(useLanguage())
}
