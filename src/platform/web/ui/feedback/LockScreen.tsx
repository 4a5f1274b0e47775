import { type ReactNode, type SyntheticEvent, useEffect, useRef } from 'react'
import { Icon } from '../marks/Icon.tsx'
import { Sprite } from '../marks/Sprite.tsx'

export type LockScreenProps = {
  readonly title: string
  readonly text: ReactNode
  /** The buttons: continue, somebody else. */
  readonly actions: ReactNode
}

/** A browser lets a second Escape close any dialog; only the screen takes the lock away. */
const reopen = ({ currentTarget: dialog }: SyntheticEvent<HTMLDialogElement>): void => {
  if (dialog.isConnected && !dialog.open) dialog.showModal()
}

/** Covers everything; behind it the screen must not be in the page. Escape does not open it. */
export function LockScreen({ title, text, actions }: LockScreenProps) {
  const ref = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const dialog = ref.current
    if (dialog && !dialog.open) dialog.showModal()
    return () => dialog?.close()
  }, [])
  return (
    <dialog
      ref={ref}
      className="rd-lock"
      aria-label={title}
      onCancel={(event) => event.preventDefault()}
      onKeyDown={(event) => event.key === 'Escape' && event.preventDefault()}
      onClose={reopen}
    >
      <Sprite />
      <div className="rd-lock-card">
        <h1>
          <Icon name="lock" size={20} /> {title}
        </h1>
        <p className="rd-sec">{text}</p>
        <div className="rd-actions">{actions}</div>
      </div>
    </dialog>
  )
}
