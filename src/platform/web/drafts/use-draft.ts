import { useCallback, useEffect, useRef, useState } from 'react'
import { isProblem } from '../api/problem.ts'
import { get } from '../api/request.ts'
import { saverOf } from './draft-saver.ts'

interface SavedDraft {
  readonly content: unknown
  /** null: nothing was saved before. */
  readonly savedAt: string | null
}

export interface Draft<T> {
  /** Undefined until it is known whether an earlier draft exists. */
  readonly content: T | undefined
  readonly savedAt: Date | null
  /** Changes the content and saves it soon; never a save button for text. */
  readonly change: (next: (before: T) => T) => void
  /** After the work is done: forgets the draft. */
  readonly drop: () => Promise<void>
}

/**
 * A draft on the server under a key of this worker: survives reload, lock and another device. `initial` is used when
 * there is none; `fits` says whether stored content still has the shape that the screen expects.
 */
export function useDraft<T>(key: string, initial: () => T, fits: (stored: unknown) => stored is T): Draft<T> {
  const [content, setContent] = useState<T>()
  const [savedAt, setSavedAt] = useState<Date | null>(null)
  const latest = useRef<T>(undefined)
  const start = useRef({ initial, fits })

  useEffect(() => {
    const saver = saverOf(key)
    let gone = false
    const show = (next: T): void => {
      if (gone) return
      latest.current = next
      setContent(next)
    }
    const { initial: make, fits: isRight } = start.current
    const unsaved = saver.unsaved
    if (isRight(unsaved)) show(unsaved)
    else {
      get<SavedDraft>(`/v1/concepten/${key}`).then(
        (stored) => {
          show(isRight(stored.content) ? stored.content : make())
          if (!gone && stored.savedAt !== null) setSavedAt(new Date(stored.savedAt))
        },
        (error: unknown) => {
          // Signed out: the lock screen comes. Without a connection one can still begin.
          if (!isProblem(error, 401, 'sign-in-needed', 'session-locked')) show(make())
        },
      )
    }
    const stop = saver.subscribe(setSavedAt)
    return () => {
      gone = true
      stop()
      void saver.leave()
      latest.current = undefined
      setContent(undefined)
      setSavedAt(null)
    }
  }, [key])

  const change = useCallback(
    (next: (before: T) => T) => {
      if (latest.current === undefined) return
      latest.current = next(latest.current)
      setContent(latest.current)
      saverOf(key).change(latest.current)
    },
    [key],
  )
  const drop = useCallback(() => saverOf(key).drop(), [key])
  return { content, savedAt, change, drop }
}
