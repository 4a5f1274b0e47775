import { dateInWords, timeInWords } from '#platform/i18n/dates.ts'
import { useLanguage, useSession, useTexts } from '#platform/web/session/session.ts'
import { ActionRow, Voice } from '#platform/web/ui/index.ts'
import { dayOf } from '#shared/plain-date.ts'
import type { CallBack } from '../contract.ts'
import { intakeTexts } from './texts.ts'

export type CallBackRowProps = {
  readonly callBack: CallBack
  readonly selected: boolean
  readonly onSelect: () => void
  readonly onDone: () => void
  readonly onMissed: () => void
  readonly onHandOn: () => void
}

/** One promise to call: time left, who, where, and about what. */
export function CallBackRow({ callBack, selected, onSelect, onDone, onMissed, onHandOn }: CallBackRowProps) {
  const t = useTexts(intakeTexts)
  const language = useLanguage()
  const { today } = useSession()
  const { minutesLeft, dueAt, name, phone, firstWords, wish, to, attempts } = callBack
  const due = new Date(dueAt)
  const day = dayOf(due)
  const late = minutesLeft < 0
  const time = timeInWords(due, language)
  return (
    <ActionRow
      selected={selected}
      onSelect={onSelect}
      state={
        <>
          <b className={late ? 'rd-time-left rd-time-late' : 'rd-time-left'}>
            {t(late ? 'time-late' : 'time-left', { time: hoursInWords(Math.abs(minutesLeft), t) })}
          </b>
          <span className="rd-meta">
            {t('before', { time: day === today ? time : `${dateInWords(day, 'short', language)} ${time}` })}
          </span>
        </>
      }
      title={
        <>
          {name}{' '}
          {phone === null ? (
            <span className="rd-meta">{t('no-phone')}</span>
          ) : (
            <a className="rd-call-number" href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
              {phone}
            </a>
          )}{' '}
          <span className="rd-calls-words">
            <Voice>{firstWords}</Voice>
          </span>
        </>
      }
      line={[
        wish,
        to === null ? t('calls-back-desk') : to.name,
        attempts > 0 && t('attempts', { count: attempts }),
        t('report-number', { number: callBack.reportNumber }),
      ]
        .filter(Boolean)
        .join(' · ')}
      action={{ label: t('call-done'), onAct: onDone, ...(selected && { keys: '↵' }) }}
      more={[
        { keys: 'N', label: t('call-not-reached'), onAct: onMissed },
        { keys: 'D', label: t('call-handed-on'), onAct: onHandOn },
      ]}
    />
  )
}

function hoursInWords(minutes: number, t: ReturnType<typeof intakeTexts>): string {
  if (minutes < 60) return t('minutes', { count: minutes })
  return t('hours', { count: Math.floor(minutes / 60) })
}
