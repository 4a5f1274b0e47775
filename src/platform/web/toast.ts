import { createStore, useStore } from './store.ts'

export interface Toast {
  readonly message: string
  readonly undoLabel?: string
  /** The sign of the key that undoes; the screen registers it. */
  readonly shortcut?: string
  readonly onUndo?: () => void
}

const toasts = createStore<{ readonly toast: Toast | null; readonly number: number }>({
  toast: null,
  number: 0,
})

/** Says at the bottom what was done, with a way back where there is one. A new toast replaces the former. */
export function showToast(toast: Toast): void {
  toasts.set(({ number }) => ({ toast, number: number + 1 }))
}

export function hideToast(): void {
  toasts.set(({ number }) => ({ toast: null, number }))
}

/** Takes back what the toast that stands there tells; false when it has no way back. */
export function undoToast(): boolean {
  const undo = toasts.get().toast?.onUndo
  if (!undo) return false
  hideToast()
  undo()
  return true
}

export function useToast(): { readonly toast: Toast | null; readonly number: number } {
  return useStore(toasts)
}
