import { dateInWords } from '#platform/i18n/dates.ts'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { DescriptionList } from '#platform/web/ui/index.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { EscalationOut } from '../contract.ts'
import { escalationTexts } from './texts.ts'

/** The record: what is asked and was tried, what the other side says, what was decided. */
export function EscalationFacts({ of }: { readonly of: EscalationOut }) {
  const t = useTexts(escalationTexts)
  const language = useLanguage()
  const day = (date: string): string => dateInWords(date as PlainDate, 'long', language)
  const { calls, reminders, rounds } = of.tried
  const tried = [
    ...(calls > 0 ? [t('tried-calls', { count: calls })] : []),
    ...(reminders > 0 ? [t('tried-reminders', { count: reminders })] : []),
    ...(rounds > 1 ? [t('tried-rounds', { count: rounds - 1 })] : []),
  ]
  const open = of.state === 'asked' || of.state === 'heard'
  const items = [
    { term: t('about'), value: t('about-due', { about: of.about, date: day(of.agreedDueOn) }) },
    { term: t('party'), value: t('row-party', { party: of.party, organisation: of.organisation }) },
    {
      term: t('asked-by'),
      value: t('asked-by-value', { who: of.askedBy, phone: of.askedByPhone, date: day(of.askedOn) }),
    },
    { term: t('asked'), value: <span dir="auto">{of.asked}</span> },
    { term: t('tried'), value: tried.length === 0 ? t('tried-none') : tried.join(', ') },
    ...(of.heardFrom !== null || open
      ? [
          {
            term: t('heard'),
            value:
              of.heardFrom === null ? (
                t('heard-not', { date: day(of.hearBy) })
              ) : (
                <>
                  <span dir="auto">{of.heard}</span>{' '}
                  <span className="rd-meta">{t(`heard-by-${of.heardFrom}`)}</span>
                </>
              ),
          },
        ]
      : []),
    ...(open ? [{ term: t('clock'), value: day(of.dueOn) }] : []),
    ...(of.decidedOn === null
      ? []
      : [
          {
            term: t('decision-of', { who: of.manager ?? '', date: day(of.decidedOn) }),
            value: (
              <>
                <span dir="auto">{of.decision}</span>
                {of.byDay !== null && (
                  <p>
                    <b>{t('decision-by', { who: of.carriedOutBy, date: day(of.byDay) })}</b>
                  </p>
                )}
              </>
            ),
          },
        ]),
    ...(of.closing === '' ? [] : [{ term: t('closing'), value: <span dir="auto">{of.closing}</span> }]),
  ]
  return (
    <div className="rd-escalation-facts">
      <DescriptionList items={items} />
    </div>
  )
}
