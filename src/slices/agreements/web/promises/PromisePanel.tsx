import type { PlainDate } from '#shared/plain-date.ts'
import type { AgreementCommand, AgreementOut, OwnPromise } from '../../contract.ts'
import { CommandForm } from '../CommandForm.tsx'
import { ProgressForm } from '../progress/ProgressForm.tsx'
import { type Act, asksOf } from './acts.ts'
import { DutyPanel } from './DutyPanel.tsx'
import { PulsePanel } from './PulsePanel.tsx'

export type PromisePanelProps = {
  readonly promise: OwnPromise
  readonly act: Act
  readonly today: PlainDate
  readonly onDone: (stored?: AgreementOut) => void
  readonly onClose: () => void
}

/** What an answer asks, in place under its row. Escape puts it away; what was typed stays. */
export function PromisePanel({ promise, act, today, onDone, onClose }: PromisePanelProps) {
  switch (asksOf(act, promise)) {
    case 'progress':
      return <ProgressForm agreementId={promise.id} today={today} onDone={() => onDone()} onClose={onClose} />
    case 'proof':
      return (
        <ProgressForm
          agreementId={promise.id}
          today={today}
          keeps={promise}
          onDone={(_, stored) => onDone(stored)}
          onClose={onClose}
        />
      )
    case 'duty':
      return <DutyPanel promise={promise} onDone={onDone} onClose={onClose} />
    case 'pulse':
      return act === 'at-risk' || act === 'need-help' ? (
        <PulsePanel promise={promise} answer={act} onDone={onDone} onClose={onClose} />
      ) : null
    case 'command':
      return (
        <CommandForm
          agreement={promise}
          command={act as AgreementCommand}
          today={today}
          onDone={(stored) => (stored ? onDone(stored) : onClose())}
        />
      )
    case null:
      return null
  }
}
