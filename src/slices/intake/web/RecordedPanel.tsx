import { useEffect, useRef } from 'react'
import { dayInWords } from '#platform/web/day-in-words.ts'
import { ScreenLink } from '#platform/web/navigation.tsx'
import { useLanguage, useSession, useTexts } from '#platform/web/session/session.ts'
import { Button } from '#platform/web/ui/index.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { intakeTexts } from './texts.ts'
import type { Recorded } from './use-call.ts'

export type RecordedPanelProps = { readonly recorded: Recorded; readonly onNext: () => void }

/** After the report: its number, the legal term, and the sentence to say. */
export function RecordedPanel({ recorded, onNext }: RecordedPanelProps) {
  const t = useTexts(intakeTexts)
  const language = useLanguage()
  const { role, today } = useSession()
  const { report, caller, firstSplit } = recorded
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const day = dayInWords(report.inquiryDueOn as PlainDate, language, today)
  const { channel, recipient } = report.confirmation
  const secret = channel === 'letter' && recipient === ''
  return (
    <section className="rd-recorded">
      <h2 ref={heading} tabIndex={-1}>
        {t('recorded', { number: report.number })} <small>{t('recorded-of', { name: caller.name })}</small>
      </h2>
      <p className="rd-recorded-say">
        {t('say-to', { name: caller.givenNames })} <b>“{t(`say-${firstSplit}`, { day })}”</b>
      </p>
      <p>{t('recorded-term', { day })}</p>
      <p className="rd-sec">{t(secret ? 'recorded-letter-secret' : `recorded-${channel}`, { recipient })}</p>
      <div className="rd-actions">
        <Button variant="primary" shortcut="N" onClick={onNext}>
          {t('next-call')}
        </Button>
        {role === 'assessor' && (
          <ScreenLink to={`/werk/binnengekomen/${report.id}`} className="ams-button ams-button--tertiary">
            {t('open-report')}
          </ScreenLink>
        )}
      </div>
    </section>
  )
}
