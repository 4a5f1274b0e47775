import type { ReactNode } from 'react'
import { useRead } from '#platform/web/api/use-read.ts'
import { dateOfYear } from '#platform/web/day-in-words.ts'
import { useLanguage, useSession, useTexts } from '#platform/web/session/session.ts'
import { dayOf } from '#shared/plain-date.ts'
import type { GoalHistory as History } from '../contract.ts'
import { planTexts } from './texts.ts'

export type GoalHistoryProps = {
  readonly goalId: string
  readonly title: string
  /** Which part of it, in words. */
  readonly lines: (
    history: History,
  ) => readonly { readonly at: string; readonly what: ReactNode; readonly by: string }[]
}

/** What a goal was before, with the day and by whom; nothing as long as there is nothing. */
export function GoalHistory({ goalId, title, lines }: GoalHistoryProps) {
  const language = useLanguage()
  const { today } = useSession()
  const t = useTexts(planTexts)
  const { data, isError } = useRead<History>(`/v1/doelen/${goalId}/geschiedenis`)
  if (isError) return <p className="rd-sec">{t('history-unread')}</p>
  const found = data ? lines(data) : []
  if (found.length === 0) return null
  return (
    <section aria-label={title}>
      <h3 className="rd-head">{title}</h3>
      <ol className="rd-history">
        {found.map(({ at, what, by }) => (
          <li key={at}>
            <span className="rd-meta">{dateOfYear(dayOf(new Date(at)), language, today)}</span>
            <span>
              {what} <span className="rd-meta">{by}</span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
