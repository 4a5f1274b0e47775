import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { useTexts } from '../session/session.ts'
import { platformTexts } from '../texts.ts'
import { Button, Dialog, FormErrors } from '../ui/index.ts'
import type { FormProblem } from './use-problem.ts'

export type FormDialogProps = {
  readonly heading: string
  readonly problem: FormProblem
  readonly submitLabel: string
  readonly busy?: boolean
  /** What the form needs is still being read: sending waits for it. */
  readonly waits?: boolean
  readonly onSubmit: () => void
  readonly onClose: () => void
  /** Another way to end the form, beside its submit button. */
  readonly beside?: ReactNode
  /** SavedAt, as a rule. */
  readonly saved?: ReactNode
  readonly children: ReactNode
}

/** A form in a dialog: faults on top, Ctrl+Enter sends, Escape closes and keeps what was filled in. */
export function FormDialog(props: FormDialogProps) {
  const {
    heading,
    problem,
    submitLabel,
    busy = false,
    waits = false,
    onSubmit,
    onClose,
    beside,
    saved,
    children,
  } = props
  const t = useTexts(platformTexts)
  const form = useRef<HTMLFormElement>(null)
  const id = useId()
  const [opener] = useState(() => document.activeElement)
  useEffect(() => {
    const field = form.current?.querySelector<HTMLElement>('textarea, input, select, button')
    // A form that only asks for a yes begins at its button.
    const first = field ?? document.querySelector<HTMLElement>(`[form="${id}"]`)
    first?.focus()
    // Who goes on with what stands there writes behind it.
    if (first instanceof HTMLTextAreaElement && first.selectionStart === first.selectionEnd)
      first.setSelectionRange(first.value.length, first.value.length)
    return () => {
      const back = opener?.isConnected && opener !== document.body ? opener : document.getElementById('main')
      if (back instanceof HTMLElement || back instanceof SVGElement) back.focus()
    }
  }, [opener, id])
  const [asked, setAsked] = useState(false)
  // The keys do no more than the button.
  const send = (): void => {
    if (waits) setAsked(true)
    else if (!busy) onSubmit()
  }
  useEffect(() => {
    if (!asked || waits) return
    setAsked(false)
    onSubmit()
  })
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    send()
  }
  return (
    <Dialog
      open
      heading={heading}
      closeLabel={t('close')}
      onClose={onClose}
      footer={
        // biome-ignore lint/a11y/noStaticElementInteractions: the keys of its form work beside its button too
        <div className="rd-row" onKeyDown={onKeyDown}>
          <Button variant="primary" type="submit" form={id} shortcut="Ctrl ↵" disabled={busy}>
            {submitLabel}
          </Button>
          {beside}
          {saved !== undefined && <span className="rd-meta">{saved}</span>}
        </div>
      }
    >
      <form
        ref={form}
        id={id}
        className="rd-stack"
        noValidate
        onKeyDown={onKeyDown}
        onSubmit={(event) => {
          event.preventDefault()
          send()
        }}
      >
        {problem.faults.length > 0 && (
          <FormErrors
            title={problem.title}
            errors={problem.faults}
            attempt={problem.attempt}
            headingLevel={2}
          />
        )}
        {children}
      </form>
    </Dialog>
  )
}
