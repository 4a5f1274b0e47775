import { useCallback, useEffect, useRef, useState } from 'react'
import type { Conversation, Said } from './draft.ts'
import { keep } from './vault.ts'

export interface Talk {
  readonly conversation: Conversation
  readonly say: (...said: readonly Said[]) => void
  readonly undo: () => void
  /** What was said last is on the device. */
  readonly saved: boolean
}

/** What is said is on the device before the next thing is said: one save after the other, always the newest. */
export function useConversation(kept: Conversation): Talk {
  const [conversation, setConversation] = useState(kept)
  const saving = useRef<Promise<void>>(Promise.resolve())
  const [savedSaid, setSavedSaid] = useState(kept.said)
  useEffect(() => {
    if (conversation === kept) return
    saving.current = saving.current.then(() => keep(conversation)).then(() => setSavedSaid(conversation.said))
  }, [conversation, kept])
  const change = useCallback((next: (said: readonly Said[]) => readonly Said[]) => {
    setConversation((before) => ({ ...before, said: next(before.said) }))
  }, [])
  return {
    conversation,
    say: (...more) => change((said) => [...said, ...more]),
    undo: () => change((said) => said.slice(0, -1)),
    saved: savedSaid === conversation.said,
  }
}
