import { useEffect } from 'react'
import { hideToast, useToast } from '#platform/web/toast.ts'
import { UndoToast } from '#platform/web/ui/index.ts'

/** The one message at the bottom: what was done, and the way back where there is one. */
export function Toasts() {
  const { toast, number } = useToast()
  if (!toast) return null
  const { message, undoLabel = '', shortcut, onUndo } = toast
  if (!onUndo) return <PlainToast key={number} message={message} />
  const undo = (): void => {
    hideToast()
    onUndo()
  }
  return (
    <UndoToast
      key={number}
      message={message}
      undoLabel={undoLabel}
      onUndo={undo}
      onGone={hideToast}
      {...(shortcut !== undefined && { shortcut })}
    />
  )
}

function PlainToast({ message }: { readonly message: string }) {
  useEffect(() => {
    const timer = setTimeout(hideToast, 6_000)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className="rd-toast">
      <span role="status">{message}</span>
    </div>
  )
}
