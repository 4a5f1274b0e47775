import { Dialog as AmsDialog } from '@amsterdam/design-system-react'
import { type ReactNode, useEffect, useRef } from 'react'

export type DialogProps = {
  readonly open: boolean
  readonly heading: string
  readonly closeLabel: string
  readonly onClose: () => void
  readonly footer?: ReactNode
  readonly wide?: boolean
  readonly children: ReactNode
}

/** A native modal: the browser traps focus and gives it back. Never a dialog on a dialog. */
export function Dialog({ open, heading, closeLabel, onClose, footer, wide, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null)
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
      {open && children}
    </AmsDialog>
  )
}
