import { dateInWords } from '#platform/i18n/dates.ts'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { dayOf, type PlainDate } from '#shared/plain-date.ts'
import type { Advice } from '../contract.ts'
import { adviceTexts } from './advice-texts.ts'

export type AdviceListProps = { readonly asked: readonly Advice[] }

/** What was asked and answered, as it stands at a report or a case. */
export function AdviceList({ asked }: AdviceListProps) {
  const t = useTexts(adviceTexts)
  const language = useLanguage()
  const day = (date: string): string => dateInWords(date as PlainDate, 'short', language)
  if (asked.length === 0) return null
  return (
    <ul className="rd-advice-list" aria-label={t('advice')}>
      {asked.map(({ id, question, to, dueOn, answer, answeredBy, answeredAt }) => (
        <li key={id}>
          <b>{question}</b>
          <span className="rd-meta">
            {answeredAt === null
              ? t('waits-for', { to, date: day(dueOn) })
              : t('answered-by', { who: answeredBy ?? to, date: day(dayOf(new Date(answeredAt))) })}
          </span>
          {answer !== '' && <span>{answer}</span>}
        </li>
      ))}
    </ul>
  )
}
