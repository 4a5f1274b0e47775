import { useEffect, useState } from 'react'

interface Cursor {
  readonly id: string
  readonly at: number | null
}

/**
 * Brings the cursor back to the field where it stood before a reload or a lock, when `putBack` holds as the screen
 * opens. Remembers an id and a place, no text.
 */
export function useCursorMemory(key: string, putBack: boolean): void {
  const [wanted] = useState(putBack)
  useEffect(() => {
    const name = `rondom-cursor-${key}`
    if (wanted) restore(sessionStorage.getItem(name))
    const remember = (): void => {
      const field = document.activeElement
      if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) || field.id === '')
        return
      const cursor: Cursor = { id: field.id, at: field.selectionStart }
      sessionStorage.setItem(name, JSON.stringify(cursor))
    }
    document.addEventListener('selectionchange', remember)
    document.addEventListener('focusin', remember)
    return () => {
      document.removeEventListener('selectionchange', remember)
      document.removeEventListener('focusin', remember)
    }
  }, [key, wanted])
}

function restore(text: string | null): void {
  if (text === null) return
  const { id, at } = JSON.parse(text) as Cursor
  const field = document.getElementById(id)
  if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return
  field.focus()
  if (at !== null) field.setSelectionRange(at, at)
}
