import { useState } from 'react'
import { dateInWords } from '#platform/i18n/dates.ts'
import { useRead } from '#platform/web/api/use-read.ts'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { Button, StateMark } from '#platform/web/ui/index.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { CaseEscalations as CaseEscalationsOut, EscalationOut } from '../contract.ts'
import { isOpen } from '../rules/escalation.ts'
import { OneDialog } from './OneDialog.tsx'
import { escalationTexts } from './texts.ts'
import './escalations.css'

export type CaseEscalationsProps = {
  readonly caseId: string
  /** Opens the form; absent for who only looks. */
  readonly onEscalate?: (agreementId: string) => void
}

/** What of this case is with the chain manager, and quietly what could be. Nothing when there is neither. */
export function CaseEscalations({ caseId, onEscalate }: CaseEscalationsProps) {
  const t = useTexts(escalationTexts)
  const known = useRead<CaseEscalationsOut>(`/v1/casussen/${caseId}/opschalingen`).data
  const [openId, setOpenId] = useState<string>()
  if (!known) return null
  const { escalations } = known
  const stuck = onEscalate ? known.suggested : []
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
      {first && onEscalate && (
        <p className="rd-escalation-hint">
          <span className="rd-sec">
            {t('hint', { count: stuck.length, titles: stuck.map(({ title }) => title).join(', ') })}
          </span>
          <Button shortcut="4" onClick={() => onEscalate(first.agreementId)}>
            {t('hint-act')}
          </Button>
        </p>
      )}
      {open && <OneDialog about={open} managing={false} onClose={() => setOpenId(undefined)} />}
    </section>
  )
}

function Line({ one, onOpen }: { readonly one: EscalationOut; readonly onOpen: () => void }) {
  const t = useTexts(escalationTexts)
  const language = useLanguage()
  const day = (date: string): string => dateInWords(date as PlainDate, 'short', language)
  const waits = one.state === 'asked' || one.state === 'heard'
  return (
    <li className="rd-case-escalation">
      <b dir="auto">{one.about}</b>
      <span className="rd-meta">
        {[
          t('row-party', { party: one.party, organisation: one.organisation }),
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
