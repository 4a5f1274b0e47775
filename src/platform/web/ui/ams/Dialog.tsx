import { Dialog as AmsDialog } from '@amsterdam/design-system-react'
import { createContext, type ReactNode, useContext, useEffect, useRef } from 'react'

export type DialogProps = {
  readonly open: boolean
  readonly heading: string
  readonly closeLabel: string
  readonly onClose: () => void
  readonly footer?: ReactNode
  readonly wide?: boolean
  readonly children: ReactNode
}

/** What stays in sight on top of every dialog that is opened inside it: a dialog covers what the page says. */
export const DialogNotice = createContext<ReactNode>(null)

/** A native modal: the browser traps focus and gives it back. Never a dialog on a dialog. */
export function Dialog({ open, heading, closeLabel, onClose, footer, wide, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null)
  const notice = useContext(DialogNotice)
  useEffect(() => {
    const dialog = ref.current
    if (open && dialog && !dialog.open) dialog.showModal()
    if (!open && dialog?.open) dialog.close()
  }, [open])
  return (
    <AmsDialog
      ref={ref}
      className={wide ? 'rd-dialog rd-dialog-wide' : 'rd-dialog'}
      heading={heading}
      closeButtonLabel={closeLabel}
      aria-label={heading}
      // Escape says so at once; the close event comes later, when another dialog may have been opened.
      onCancel={({ target, currentTarget }) => target === currentTarget && onClose()}
      onClose={onClose}
      footer={footer}
    >
      {open && notice}
      {open && children}
    </AmsDialog>
  )
}
