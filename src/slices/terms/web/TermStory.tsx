import { useRead } from '#platform/web/api/use-read.ts'
import { dayInWords } from '#platform/web/day-in-words.ts'
import { useLanguage, useSession, useTexts } from '#platform/web/session/session.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { TermForecast, TermOut } from '../contract.ts'
import { termTexts } from './texts.ts'
import { useTermStory } from './words.ts'
import './terms.css'

export type TermStoryProps = {
  readonly term: TermOut
  /** The forecast is asked for only when somebody looks. */
  readonly shown: boolean
}

/** Why a term ends when it ends, what is to be expected on the present pace, and what was promised beside the law. */
export function TermStory({ term, shown }: TermStoryProps) {
  const t = useTexts(termTexts)
  const story = useTermStory()
  const running = shown && term.metOn === null
  const forecast = useRead<TermForecast>(running ? `/v1/termijnen/${term.id}/prognose` : undefined).data
  return (
    <div className="rd-term-story">
      <b>{t('article', { law: term.law, article: term.article })}</b>
      {story(term).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {running && forecast && <Forecast forecast={forecast} />}
    </div>
  )
}

function Forecast({ forecast }: { readonly forecast: TermForecast }) {
  const t = useTexts(termTexts)
  const language = useLanguage()
  const { today } = useSession()
  const day = (date: string): string => dayInWords(date as PlainDate, language, today)
  const { verdict, expectedOn, dueOn, sample, runningDays, typicalDays, pauseDays, norm } = forecast
  return (
    <>
      {forecast.unknown !== null && <p className="rd-sec">{t(`forecast-${forecast.unknown}`)}</p>}
      {verdict !== 'unknown' && expectedOn !== null && (
        <>
          <p className={verdict === 'too-late' ? 'rd-s-late' : undefined}>
            <b>{t(`forecast-${verdict}`, { date: day(expectedOn), due: day(dueOn) })}</b>
          </p>
          <p className="rd-meta">
            {t('forecast-why', { count: sample, running: runningDays, days: typicalDays ?? 0 })}{' '}
            {pauseDays > 0 && t('forecast-pause', { count: pauseDays })}
          </p>
        </>
      )}
      {norm && (
        <p className="rd-term-norm">
          {t('norm-kept', { promise: norm.promise, date: day(norm.dueOn) })}{' '}
          <span className="rd-meta">
            {t(norm.daysLeft < 0 ? 'norm-late' : 'norm-left', { count: Math.abs(norm.daysLeft) })}
          </span>
        </p>
      )}
    </>
  )
}
