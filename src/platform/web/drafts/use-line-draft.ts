import { useLayoutEffect, useRef, useState } from 'react'
import { type TextDraft, useTextDraft } from './use-text-draft.ts'

export interface LineDraft<T> extends Omit<TextDraft<T>, 'content'> {
  readonly content: T
  /** It is known what was stored. */
  readonly ready: boolean
}

/** What stands in a field when `typed` was written while it was still being looked up that `stored` was there. */
type Join<T> = (name: keyof T & string, stored: string, typed: string) => string

/** For fields of prose: what was stored first, what was typed meanwhile behind it. */
export function behind<T>(...prose: readonly (keyof T & string)[]): Join<T> {
  return (name, stored, typed) => (prose.includes(name) ? [stored, typed].filter(Boolean).join(' ') : typed)
}

/**
 * A draft behind a field that is typed in at once: while it is still being looked up, the field is there and loses no
 * letter. What was typed by then wins from what was stored, unless `join` puts the two together.
 */
export function useLineDraft<T extends Readonly<Record<string, string>>>(
  key: string,
  initial: T,
  join: Join<T> = (_, __, typed) => typed,
): LineDraft<T> {
  const { content, savedAt, set: keep, drop } = useTextDraft(key, initial)
  const [early, setEarly] = useState<Readonly<Record<string, string>>>({})
  const ready = content !== undefined
  const typed = Object.entries(early).map(([name, text]) => [name, join(name, content?.[name] ?? '', text)])
  // Before the next key can come: after the paint there is room for one, and this would put back what stood before it.
  const known = useRef(ready)
  useLayoutEffect(() => {
    known.current = ready
    if (!ready || typed.length === 0) return
    for (const [name, text] of typed) keep(String(name), String(text))
    setEarly({})
  })
  return {
    content: { ...(content ?? initial), ...Object.fromEntries(typed) },
    ready,
    savedAt,
    set: (name, value) => (ready ? keep(name, value) : setEarly((before) => ({ ...before, [name]: value }))),
    // What was stored and has not been seen yet is not thrown away.
    drop: async () => {
      setEarly({})
      if (known.current) await drop()
    },
  }
}
