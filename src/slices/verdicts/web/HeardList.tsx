import { dateInWords } from '#platform/i18n/dates.ts'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { HeardVerdict } from '../contract.ts'
import { verdictTexts } from './texts.ts'
import { VerdictWords } from './VerdictWords.tsx'
import './verdicts.css'

export type HeardListProps = { readonly heard: readonly HeardVerdict[] }

const most = 4

/** What residents said of own promises that were kept. */
export function HeardList({ heard }: HeardListProps) {
  const t = useTexts(verdictTexts)
  const language = useLanguage()
  return (
    <section className="rd-verdicts rd-verdicts-heard">
      <h2>{t('heard-title')}</h2>
      {heard.length === 0 && <p className="rd-meta">{t('heard-none')}</p>}
      <ul>
        {heard.slice(0, most).map(({ id, answer, words, about, forName, on }) => (
          <li key={id}>
            <span>
              <VerdictWords answer={answer} words={words} />
            </span>
            <span className="rd-meta">
              {about} · {t('by', { who: forName, date: dateInWords(on as PlainDate, 'brief', language) })}
            </span>
          </li>
        ))}
      </ul>
      <p className="rd-meta">{t('heard-why')}</p>
    </section>
  )
}
