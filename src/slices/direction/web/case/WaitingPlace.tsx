import { dateInWords } from '#platform/i18n/dates.ts'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { CaseView } from '../../contract.ts'
import { directionTexts } from '../texts.ts'

export type WaitingPlaceProps = { readonly file: CaseView; readonly place: CaseView['waiting'][number] }

/** Who of the household waits on which list, how many are before, since when and how long it still takes. */
export function WaitingPlace({ file, place }: WaitingPlaceProps) {
  const t = useTexts(directionTexts)
  const language = useLanguage()
  const day = (date: string): string => dateInWords(date as PlainDate, 'short', language)
  const name = file.members.find(({ id }) => id === place.personId)?.givenNames ?? ''
  const { replyBy, ahead, expectedDays } = place
  return (
    <span className="rd-case-waiting">
      {t('waits-for', { name })} <b>{place.list}</b>{' '}
      {[
        replyBy === null ? t('waits-ahead', { count: ahead }) : t('waits-invited', { date: day(replyBy) }),
        replyBy === null &&
          (expectedDays === null
            ? t('waits-unknown')
            : t('waits-weeks', { count: Math.max(1, Math.ceil(expectedDays / 7)) })),
        t('waits-since', { date: day(place.since) }),
      ]
        .filter(Boolean)
        .join(' · ')}
    </span>
  )
}
