import { useEffect, useState } from 'react'
import { type TextDraft, useTextDraft } from '#platform/web/drafts/use-text-draft.ts'

export interface LineDraft<T> extends Pick<TextDraft<T>, 'set' | 'drop'> {
  readonly content: T
}

/**
 * A draft behind a field that is typed in at once: while it is still being looked up, the field is there and loses no
 * letter; what was typed by then wins from what was stored.
 */
export function useLineDraft<T extends Readonly<Record<string, string>>>(
  key: string,
  initial: T,
): LineDraft<T> {
  const { content, set, drop } = useTextDraft(key, initial)
  const [early, setEarly] = useState<Partial<T>>({})
  const ready = content !== undefined
  useEffect(() => {
    const typed = Object.entries(early)
    if (!ready || typed.length === 0) return
    for (const [name, value] of typed) set(name, String(value))
    setEarly({})
  }, [ready, early, set])
  return {
    content: { ...(content ?? initial), ...early },
    set: (name, value) => (ready ? set(name, value) : setEarly((before) => ({ ...before, [name]: value }))),
    drop,
  }
}
