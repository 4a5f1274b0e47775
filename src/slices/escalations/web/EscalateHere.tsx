import { useState } from 'react'
import { useRead } from '#platform/web/api/use-read.ts'
import type { CaseEscalations } from '../contract.ts'
import { isOpen } from '../rules/escalation.ts'
import { AskEscalationDialog } from './AskEscalationDialog.tsx'
import { useEscalationWords } from './use-words.ts'
import './escalations.css'

export type EscalateHereProps = {
  readonly caseId: string
  /** A step of the route, or a referral behind those that it continues: they are one question. */
  readonly subjectIds: readonly string[]
}

/** Beside a referral or a step, for who steers: bring it to the chain manager, or that it is there. */
export function EscalateHere({ caseId, subjectIds }: EscalateHereProps) {
  const { t, day } = useEscalationWords()
  const known = useRead<CaseEscalations>(`/v1/casussen/${caseId}/opschalingen`).data
  const [asking, setAsking] = useState(false)
  const there = known?.escalations.find(
    (one) => one.subjectId !== null && subjectIds.includes(one.subjectId) && isOpen(one.state),
  )
  if (there)
    return (
      <p className="rd-escalate-here rd-meta">
        {t(there.state === 'decided' ? 'here-decided' : 'here-waits', {
          manager: there.manager ?? '–',
          date: day(there.byDay ?? there.dueOn),
        })}
      </p>
    )
  const subject = known?.subjects.find(({ id }) => id === subjectIds.at(-1))
  if (!subject) return null
  return (
    <p className="rd-escalate-here rd-no-print">
      {subject.reason !== null && <span className="rd-sec">{t('here-stuck')} </span>}
      <button type="button" className="rd-text-button" onClick={() => setAsking(true)}>
        {t('hint-act')}
      </button>
      {asking && (
        <AskEscalationDialog caseId={caseId} subjectId={subject.id} onClose={() => setAsking(false)} />
      )}
    </p>
  )
}
