import { useEffect, useRef } from 'react'
import { useTexts } from '#platform/web/session/session.ts'
import { Button, FormErrors } from '#platform/web/ui/index.ts'
import type { AgreementOut, OwnPromise } from '../../contract.ts'
import { DutyNote } from '../DutyNote.tsx'
import { agreementTexts } from '../texts.ts'
import { useCommand } from '../use-command.ts'

export type DutyPanelProps = {
  readonly promise: OwnPromise
  readonly onDone: (stored: AgreementOut) => void
  readonly onClose: () => void
}

/** The duty and what may follow, above the yes. */
export function DutyPanel({ promise, onDone, onClose }: DutyPanelProps) {
  const t = useTexts(agreementTexts)
  const { busy, problem, conflict, run } = useCommand()
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => place.current?.querySelector('button')?.focus(), [])
  const say = (): void => {
    const input = { command: 'accept', remark: '', dueOn: '', dutySeen: true } as const
    void run(conflict?.theirs ?? promise, input).then((stored) => stored && onDone(stored))
  }
  return (
    <div ref={place} className="rd-promise-form">
      {promise.duty && <DutyNote duty={promise.duty} />}
      {conflict && <p role="alert">{t('conflict-title')}</p>}
      {problem.faults.length > 0 && (
        <FormErrors
          title={problem.title}
          errors={problem.faults}
          attempt={problem.attempt}
          headingLevel={3}
        />
      )}
      <div className="rd-row">
        <Button id="command-send" variant="primary" shortcut="↵" disabled={busy} onClick={say}>
          {t('act-accept')}
        </Button>
        <Button variant="tertiary" shortcut="Esc" onClick={onClose}>
          {t('not-now')}
        </Button>
      </div>
    </div>
  )
}
