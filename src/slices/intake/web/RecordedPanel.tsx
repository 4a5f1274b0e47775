import { useEffect, useRef } from 'react'
import { timeInWords } from '#platform/i18n/dates.ts'
import { dayInWords } from '#platform/web/day-in-words.ts'
import { ScreenLink } from '#platform/web/navigation.tsx'
import { useLanguage, useSession, useTexts } from '#platform/web/session/session.ts'
import { Button } from '#platform/web/ui/index.ts'
import { dayOf, type PlainDate } from '#shared/plain-date.ts'
import { intakeTexts } from './texts.ts'
import type { Recorded } from './use-call.ts'

export type RecordedPanelProps = { readonly recorded: Recorded; readonly onNext: () => void }

/** After the report: its number, the legal term, and the sentence to say. */
export function RecordedPanel({ recorded, onNext }: RecordedPanelProps) {
  const t = useTexts(intakeTexts)
  const language = useLanguage()
  const { role, today } = useSession()
  const { report, call, caller, firstSplit } = recorded
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const inWords = (date: string): string => dayInWords(date as PlainDate, language, today)
  const { inquiryDueOn, talkDueOn } = report
  const day = inWords(inquiryDueOn ?? talkDueOn ?? today)
  const { confirmation, callBackDueAt, addition, number } = report
  const written = call.channel === 'signal' || call.channel === 'post' || call.channel === 'referral'
  const teller = call.reporter.relation === 'self' ? caller.givenNames : call.reporter.name.trim()
  const calls = callBackDueAt === null ? undefined : new Date(callBackDueAt)
  return (
    <section className="rd-recorded">
      <h2 ref={heading} tabIndex={-1}>
        {t(addition ? 'recorded-addition' : 'recorded', { number })}{' '}
        <small>{t('recorded-of', { name: caller.name })}</small>
      </h2>
      {!written && (
        <p className="rd-recorded-say">
          {teller === '' ? t('say') : t('say-to', { name: teller })}{' '}
          <b>“{t(`say-${firstSplit}`, { day })}”</b>
        </p>
      )}
      {talkDueOn !== null && <p>{t('recorded-talk', { day: inWords(talkDueOn) })}</p>}
      {inquiryDueOn !== null && <p>{t('recorded-term', { day: inWords(inquiryDueOn) })}</p>}
      {calls && (
        <p>
          {t('recorded-call-back', {
            day: dayInWords(dayOf(calls), language, today),
            time: timeInWords(calls, language),
          })}
        </p>
      )}
      {!addition && <p className="rd-sec">{confirmationIn(t, confirmation)}</p>}
      {call.ownCircle && <p className="rd-sec">{t('recorded-own-circle')}</p>}
      <div className="rd-actions">
        <Button variant="primary" shortcut="N" onClick={onNext}>
          {t('next-call')}
        </Button>
        {role === 'assessor' && !call.ownCircle && (
          <ScreenLink to={`/werk/binnengekomen/${report.id}`} className="ams-button ams-button--tertiary">
            {t('open-report')}
          </ScreenLink>
        )}
      </div>
    </section>
  )
}

function confirmationIn(
  t: ReturnType<typeof intakeTexts>,
  confirmation: Recorded['report']['confirmation'],
): string {
  if (confirmation === null) return t('recorded-none')
  const { channel, recipient } = confirmation
  const secret = channel === 'letter' && recipient === ''
  return t(secret ? 'recorded-letter-secret' : `recorded-${channel}`, { recipient })
}
