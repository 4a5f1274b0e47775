import { dateOfYear } from '#platform/web/day-in-words.ts'
import { useLanguage, useSession, useTexts } from '#platform/web/session/session.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { WaitingLists } from '../contract.ts'
import { waitingTexts } from './texts.ts'
import { useWaitWords } from './words.ts'

export type ListRowProps = {
  readonly list: WaitingLists['lists'][number]
  readonly selected: boolean
  readonly onSelect: () => void
}

/** One list: how many wait, since when the longest, how long it takes now. */
export function ListRow({ list, selected, onSelect }: ListRowProps) {
  const t = useTexts(waitingTexts)
  const language = useLanguage()
  const { today } = useSession()
  const wait = useWaitWords()
  const { name, waiting, oldest, leftLately, expectedDays } = list
  return (
    <li className={selected ? 'rd-waiting-row rd-is-current' : 'rd-waiting-row'}>
      <button type="button" aria-pressed={selected} onClick={onSelect}>
        <b>{name}</b>
        <span>
          {t('waiting', { count: waiting })} · {wait(expectedDays)}
        </span>
        <span className="rd-meta">
          {oldest !== null &&
            `${t('oldest-since', { date: dateOfYear(oldest as PlainDate, language, today) })} · `}
          {t('left-lately', { count: leftLately })}
        </span>
      </button>
    </li>
  )
}
