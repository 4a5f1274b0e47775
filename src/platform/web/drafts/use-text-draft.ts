import { useCallback } from 'react'
import { useDraft } from './use-draft.ts'

export interface TextDraft<T> {
  /** Undefined until it is known whether an earlier draft exists. */
  readonly content: T | undefined
  readonly savedAt: Date | null
  readonly set: (name: keyof T & string, value: string) => void
  readonly drop: () => Promise<void>
}

/** A draft of a form of which every field is text: what was filled in before wins from `initial`. */
export function useTextDraft<T extends Readonly<Record<string, string>>>(
  key: string,
  initial: T,
): TextDraft<T> {
  const fits = (stored: unknown): stored is T =>
    typeof stored === 'object' &&
    stored !== null &&
    Object.keys(initial).every((name) => typeof (stored as Record<string, unknown>)[name] === 'string')
  const { content, savedAt, change, drop } = useDraft<T>(key, () => initial, fits)
  const set = useCallback(
    (name: keyof T & string, value: string) => change((before) => ({ ...before, [name]: value })),
    [change],
  )
  return { content, savedAt, set, drop }
}
