import type { Language } from '#platform/i18n/language.ts'
import { dayInWords } from '#platform/web/site/index.ts'
import type { OwnPlace } from '../props.ts'
import { type PortalText, portalTexts } from './texts.ts'

export interface OwnWaitingProps {
  readonly places: readonly OwnPlace[]
  readonly today: string
  readonly language: Language
}

/** On which list, who is before, since when and how long it still takes; or that it is one's turn. */
export function OwnWaiting({ places, today, language }: OwnWaitingProps) {
  const t = portalTexts(language)
  return (
    <section className="rd-own-waiting" aria-labelledby="waiting">
      <h2 id="waiting">{t('waiting-title')}</h2>
      {places.map((place) => (
        <div key={place.id}>
          <h3>{place.list}</h3>
          <p className="rd-own-waiting-turn">{turnOf(t, place, today, language)}</p>
          <p>
            {t('waiting-since', { date: dayInWords(place.since, today, language) })}
            {place.replyBy === null && ` ${expected(t, place.expectedDays)}`}
          </p>
        </div>
      ))}
      <p className="rd-meta">{t('waiting-rules')}</p>
    </section>
  )
}

function turnOf(t: PortalText, { ahead, replyBy }: OwnPlace, today: string, language: Language): string {
  if (replyBy !== null) return t('waiting-invited', { date: dayInWords(replyBy, today, language) })
  return ahead === 0 ? t('waiting-first') : t('waiting-ahead', { count: ahead })
}

function expected(t: PortalText, days: number | null): string {
  if (days === null) return t('waiting-unknown')
  return t('waiting-weeks', { count: Math.max(1, Math.ceil(days / 7)) })
}
