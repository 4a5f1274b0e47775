import { useState } from 'react'
import { useRead } from '#platform/web/api/use-read.ts'
import { Button, StateMark } from '#platform/web/ui/index.ts'
import type { CaseEscalations as CaseEscalationsOut, EscalationOut } from '../contract.ts'
import { isOpen } from '../rules/escalation.ts'
import { AskEscalationDialog } from './AskEscalationDialog.tsx'
import { OneDialog } from './OneDialog.tsx'
import { useEscalationWords } from './use-words.ts'
import './escalations.css'

export type CaseEscalationsProps = {
  readonly caseId: string
  /** Steers the case; who only looks is offered nothing. */
  readonly steers: boolean
}

/** Named in the hint; of more only how many. */
const named = 3

/** What of this case is with the chain manager, and quietly what could be. Nothing when there is neither. */
export function CaseEscalations({ caseId, steers }: CaseEscalationsProps) {
  const { t, title } = useEscalationWords()
  const known = useRead<CaseEscalationsOut>(`/v1/casussen/${caseId}/opschalingen`).data
  const [openId, setOpenId] = useState<string>()
  const [asking, setAsking] = useState<string>()
  if (!known) return null
  const { escalations } = known
  const stuck = steers ? known.subjects.filter(({ reason }) => reason !== null) : []
  const more = stuck.length - named
  const [first] = stuck
  const open = escalations.find(({ id }) => id === openId)
  if (escalations.length === 0 && !first) return null
  return (
    <section className="rd-case-escalations" aria-labelledby="case-escalations">
      <h2 id="case-escalations" className="rd-head">
        {t('section-title')}
      </h2>
      <ul>
        {escalations.map((one) => (
          <Line key={one.id} one={one} onOpen={() => setOpenId(one.id)} />
        ))}
      </ul>
      {first && (
        <p className="rd-escalation-hint">
          <span className="rd-sec">
            {t('hint', { titles: stuck.slice(0, named).map(title).join('; ') })}
            {more > 0 && ` ${t('hint-more', { count: more })}`} {t('hint-why')}
          </span>
          <Button onClick={() => setAsking(first.id)}>{t('hint-act')}</Button>
        </p>
      )}
      {asking !== undefined && (
        <AskEscalationDialog caseId={caseId} subjectId={asking} onClose={() => setAsking(undefined)} />
      )}
      {open && <OneDialog about={open} managing={false} onClose={() => setOpenId(undefined)} />}
    </section>
  )
}

function Line({ one, onOpen }: { readonly one: EscalationOut; readonly onOpen: () => void }) {
  const { t, day, about, party } = useEscalationWords()
  const waits = one.state === 'asked' || one.state === 'heard'
  return (
    <li className="rd-case-escalation">
      <b dir="auto">{about(one)}</b>
      <span className="rd-meta">
        {[
          party(one),
          ...(one.byDay === null ? [] : [t('row-by', { who: one.carriedOutBy, date: day(one.byDay) })]),
          ...(isOpen(one.state) ? [t('row-manager', { who: one.manager ?? '–' })] : []),
        ].join(' · ')}
      </span>
      <span className={waits && one.daysLeft < 0 ? 'rd-chain-late rd-s-late' : 'rd-sec'}>
        {waits && one.daysLeft < 0 && <StateMark state="late" size={16} label={t(`state-${one.state}`)} />}
        {waits ? `${t(`state-${one.state}`)}, ${day(one.dueOn)}` : t(`state-${one.state}`)}
      </span>
      <Button onClick={onOpen}>{t(one.steps.includes('settle') ? 'look-settle' : 'look')}</Button>
    </li>
  )
}
