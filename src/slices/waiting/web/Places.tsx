import { dateOfYear } from '#platform/web/day-in-words.ts'
import { useLanguage, useSession, useTexts } from '#platform/web/session/session.ts'
import { Button } from '#platform/web/ui/index.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { PlaceOut, WaitingLists } from '../contract.ts'
import { waitingTexts } from './texts.ts'
import { useWaitWords } from './words.ts'

export type PlacesProps = {
  readonly list: WaitingLists['lists'][number]
  readonly places: readonly PlaceOut[]
  readonly selected: string | undefined
  readonly onSelect: (id: string) => void
  readonly onJoin?: () => void
  readonly onAct?: (kind: 'invite' | 'leave', place: PlaceOut) => void
}

/** The places of one list in turn, with the rules that hold for it. */
export function Places({ list, places, selected, onSelect, onJoin, onAct }: PlacesProps) {
  const t = useTexts(waitingTexts)
  const language = useLanguage()
  const { today } = useSession()
  const wait = useWaitWords()
  const day = (date: string): string => dateOfYear(date as PlainDate, language, today)
  return (
    <section aria-label={t('places')}>
      <h2 className="rd-head">
        {list.name} <small>{list.waiting}</small>
      </h2>
      <p className="rd-meta">
        {list.criteria.length === 0 ? t('rules-none') : t('rules')}{' '}
        {list.criteria.map(({ rank, words }) => `${rank}. ${words}`).join(' ')}
      </p>
      {places.length === 0 && <p className="rd-sec">{t('no-places')}</p>}
      <ul>
        {places.map((place) => {
          const { id, name, turn, since, criterion, priorityReason, state, replyBy, expectedDays } = place
          const current = id === selected
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: rows are selected by J and K; pointing is a shortcut to it
            <li
              key={id}
              className={current ? 'rd-waiting-place rd-is-current' : 'rd-waiting-place'}
              aria-current={current ? 'true' : undefined}
              onClick={() => onSelect(id)}
              onFocus={() => onSelect(id)}
            >
              <span className="rd-waiting-turn">{turn}</span>
              <span>
                <b>{name}</b>
                <span className="rd-meta">
                  {t('since-day', { date: day(since) })} · {wait(expectedDays)}
                </span>
                {criterion !== null && (
                  <span className="rd-meta">{t('goes-first', { criterion, reason: priorityReason })}</span>
                )}
                {state === 'invited' && replyBy !== null && (
                  <span className="rd-meta">{t('invited-until', { date: day(replyBy) })}</span>
                )}
              </span>
              {onAct && current && (
                <span className="rd-row">
                  {state === 'waiting' && (
                    <Button shortcut="U" onClick={() => onAct('invite', place)}>
                      {t('invite')}
                    </Button>
                  )}
                  <Button shortcut="V" onClick={() => onAct('leave', place)}>
                    {t('leave')}
                  </Button>
                </span>
              )}
            </li>
          )
        })}
      </ul>
      {onJoin && (
        <Button shortcut="Z" onClick={onJoin}>
          {t('join')}
        </Button>
      )}
    </section>
  )
}
