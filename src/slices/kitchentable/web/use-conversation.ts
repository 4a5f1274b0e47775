import { useCallback, useEffect, useRef, useState } from 'react'
import type { Conversation, Forming, Said } from './draft.ts'
import { keep } from './vault.ts'

export interface Talk {
  readonly conversation: Conversation
  readonly say: (...said: readonly Said[]) => void
  /** What is typed and not agreed yet; it is gone once it is said. */
  readonly form: (forming: Forming) => void
  readonly undo: () => void
  /** All of it is on the device. */
  readonly saved: boolean
}

/** What is said is on the device before the next thing is said: one save after the other, always the newest. */
export function useConversation(kept: Conversation): Talk {
  const [conversation, setConversation] = useState(kept)
  const [onDevice, setOnDevice] = useState(kept)
  const newest = useRef(kept)
  const saving = useRef(false)
  useEffect(() => {
    newest.current = conversation
    if (saving.current) return
    saving.current = true
    const send = async (): Promise<void> => {
      for (let sent = kept; sent !== newest.current; setOnDevice(sent)) {
        sent = newest.current
        await keep(sent)
      }
    }
    // What could not be kept goes with the next change; until then the screen says that it is not there yet.
    void send()
      .catch(() => undefined)
      .finally(() => {
        saving.current = false
      })
  }, [conversation, kept])
  const change = useCallback(
    (next: (before: Conversation) => Conversation) => setConversation((before) => next(before)),
    [],
  )
  return {
    conversation,
    say: (...more) =>
      change(({ forming, ...before }) => ({
        ...before,
        said: [...before.said, ...more],
        ...(forming && !more.some(({ kind }) => kind === 'agreement') && { forming }),
      })),
    form: (forming) => change((before) => ({ ...before, forming })),
    undo: () => change((before) => ({ ...before, said: before.said.slice(0, -1) })),
    saved: onDevice === conversation,
  }
}
