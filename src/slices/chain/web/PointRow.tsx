import { dateInWords } from '#platform/i18n/dates.ts'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { ActionRow, StateMark } from '#platform/web/ui/index.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { AgendaPoint } from '../contract.ts'
import { chainTexts } from './texts.ts'
import type { AgendaWork } from './use-agenda.ts'

export type PointRowProps = {
  readonly point: AgendaPoint
  readonly selected: boolean
  readonly onSelect: () => void
  readonly work: AgendaWork
  readonly onAgree: () => void
}

/** A point of the team: since when, who takes it up and by when; on paper with room to write that. */
export function PointRow({ point, selected, onSelect, work, onAgree }: PointRowProps) {
  const t = useTexts(chainTexts)
  const language = useLanguage()
  const day = (date: string): string => dateInWords(date as PlainDate, 'short', language)
  const { weeks, late, who, byDay } = point
  const promised = who !== ''
  return (
    <ActionRow
      selected={selected}
      onSelect={onSelect}
      state={
        <span className={late ? 'rd-chain-late rd-s-late' : 'rd-sec'}>
          {late && <StateMark state="late" size={16} label={t('late-word')} />}
          {late ? t('late-word') : weeks === 0 ? t('agenda-fresh') : t('agenda-weeks', { count: weeks })}
        </span>
      }
      title={<span dir="auto">{point.text}</span>}
      line={
        <>
          {promised ? (
            <b>{byDay === null ? who : t('agenda-promise', { who, date: day(byDay) })}</b>
          ) : (
            <>
              <span className="rd-no-print">{t('agenda-nobody')}</span>
              <span className="rd-team-agenda-blank">{t('agenda-blank')}</span>
            </>
          )}
          {' · '}
          {t('agenda-from', { who: point.addedBy, date: day(point.addedOn) })}
        </>
      }
      action={{
        label: t(promised ? 'agenda-tick' : 'agenda-agree'),
        onAct: promised ? () => work.take(point, 'tick') : onAgree,
        ...(selected && { keys: '↵' }),
      }}
      more={[
        promised
          ? { keys: 'W', label: t('agenda-agree'), onAct: onAgree }
          : { keys: 'D', label: t('agenda-tick'), onAct: () => work.take(point, 'tick') },
        { keys: 'X', label: t('agenda-drop'), onAct: () => work.take(point, 'drop') },
      ]}
    />
  )
}
