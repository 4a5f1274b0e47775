import { dateInWords } from '#platform/i18n/dates.ts'
import { countInWords } from '#platform/web/count-in-words.ts'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { Button } from '#platform/web/ui/index.ts'
import { addDays, type PlainDate } from '#shared/plain-date.ts'
import { calendarTexts } from './texts.ts'
import type { WeekDay } from './week.ts'

export type AgendaHeadProps = {
  readonly days: readonly WeekDay[]
  readonly monday: PlainDate
  readonly onWeek: (weeks: number) => void
  readonly onDialog: (kind: 'book' | 'hours' | 'exception' | 'feed') => void
}

/** The answer first: how much there is this week; then where to go and what to do. */
export function AgendaHead({ days, monday, onWeek, onDialog }: AgendaHeadProps) {
  const t = useTexts(calendarTexts)
  const language = useLanguage()
  const count = days
    .flatMap(({ appointments }) => appointments)
    .filter(({ state }) => state === 'planned').length
  const many = countInWords(count, language, true)
  const day = (date: PlainDate): string => dateInWords(date, 'brief', language)
  return (
    <div className="rd-agenda-head">
      <h1>{count === 0 ? t('heading-none') : t('heading-some', { count, many })}</h1>
      <span className="rd-row">
        <button
          type="button"
          className="rd-week-step"
          aria-label={t('previous-week')}
          onClick={() => onWeek(-1)}
        >
          ←
        </button>
        <span className="rd-meta">{t('week', { from: day(monday), until: day(addDays(monday, 6)) })}</span>
        <button type="button" className="rd-week-step" aria-label={t('next-week')} onClick={() => onWeek(1)}>
          →
        </button>
      </span>
      <span className="rd-agenda-tools rd-no-print">
        {(['hours', 'exception', 'feed'] as const).map((kind) => (
          <button key={kind} type="button" onClick={() => onDialog(kind)}>
            {t(kind)}
          </button>
        ))}
      </span>
      <Button variant="primary" shortcut="N" onClick={() => onDialog('book')}>
        {t('book')}
      </Button>
    </div>
  )
}
