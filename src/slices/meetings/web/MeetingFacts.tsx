import { useTexts } from '#platform/web/session/session.ts'
import { useKnowledgeWord, useRoleWord } from '#slices/organisations/web'
import type { MeetingView } from '../contract.ts'
import { Leaders } from './Leaders.tsx'
import type { OpenDialog } from './MeetingDialogs.tsx'
import { datesAhead } from './sort-meetings.ts'
import { meetingTexts } from './texts.ts'
import { useMeetingWords } from './use-meeting-words.ts'

export type MeetingFactsProps = {
  readonly meeting: MeetingView
  readonly onDialog: (dialog: OpenDialog) => void
}

/** When, where, who leads, for whom. */
export function MeetingFacts({ meeting, onDialog }: MeetingFactsProps) {
  const t = useTexts(meetingTexts)
  const words = useMeetingWords()
  const role = useRoleWord()
  const knowledge = useKnowledgeWord()
  const { kind, dates, roles, invited, domains, points, minimum, link, runs } = meeting
  const audience = [...roles.map(role), ...invited].join(', ')
  const ahead = datesAhead(meeting).length > 0
  return (
    <dl className="rd-meeting-facts">
      <dt>{t('when')}</dt>
      <dd>
        <ul className="rd-meeting-dates">
          {dates.map((date) => (
            <li key={date.id} className={date.cancelled ? 'rd-meeting-date rd-is-off' : 'rd-meeting-date'}>
              <span>
                <b>{words.day(date.startsAt)}</b> {words.span(date)}
              </span>
              {date.reason !== '' && (
                <span className="rd-meta">
                  {t(date.cancelled ? 'called-off-why' : 'moved', { reason: date.reason })}
                </span>
              )}
              {runs && !date.cancelled && date.phase === 'ahead' && (
                <button
                  type="button"
                  className="rd-text-button rd-no-print"
                  onClick={() => onDialog({ form: 'move', date })}
                >
                  {t('move')}
                  <span className="rd-hidden"> {words.day(date.startsAt)}</span>
                </button>
              )}
            </li>
          ))}
        </ul>
        {runs && ahead && (
          <button
            type="button"
            className="rd-text-button rd-no-print"
            onClick={() => onDialog({ form: 'call-off' })}
          >
            {t('call-off')}
          </button>
        )}
      </dd>
      <dt>{t('where')}</dt>
      <dd>
        {[...new Set(dates.map(({ place }) => place))].filter(Boolean).join(', ')}
        {link !== '' && (
          <>
            {' '}
            <a href={link} rel="noreferrer" target="_blank">
              {t('online-at')}
            </a>
          </>
        )}
      </dd>
      <dt>{t('leads')}</dt>
      <dd>
        <Leaders meeting={meeting} />
      </dd>
      {kind !== 'intervision' && (
        <>
          <dt>{t('for-whom')}</dt>
          <dd>
            {audience === '' ? t('for-all') : audience}
            {minimum > 1 && <span className="rd-meta"> · {t('at-least', { count: minimum })}</span>}
          </dd>
        </>
      )}
      {domains.length > 0 && (
        <>
          <dt>{t('about')}</dt>
          <dd>{domains.map(knowledge).join(', ')}</dd>
        </>
      )}
      {points > 0 && (
        <>
          <dt>{t('points')}</dt>
          <dd>{t('points-count', { points: words.number(points) })}</dd>
        </>
      )}
    </dl>
  )
}
