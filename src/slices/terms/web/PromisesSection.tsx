import { useRead } from '#platform/web/api/use-read.ts'
import { dateOfYear } from '#platform/web/day-in-words.ts'
import { ScreenLink } from '#platform/web/navigation.tsx'
import { useLanguage, useSession, useTexts } from '#platform/web/session/session.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { TermList } from '../contract.ts'
import { termTexts } from './texts.ts'
import { useLengthWords, useTermName } from './words.ts'

/** What the municipality promises beside the law, with the way to where it is promised. */
export function PromisesSection() {
  const t = useTexts(termTexts)
  const language = useLanguage()
  const { today } = useSession()
  const name = useTermName()
  const length = useLengthWords()
  const norms = useRead<TermList>('/v1/termijnen').data?.norms
  return (
    <section className="rd-setup-norm" aria-label={t('promises')}>
      <h2 className="rd-head">
        {t('promises')} <small>{t('promises-why')}</small>
      </h2>
      <ul>
        {norms?.length === 0 && <li className="rd-meta">{t('no-promise')}</li>}
        {norms?.map((norm) => (
          <li key={norm.id}>
            {name(norm.kind)}: {length(norm.unit, norm.count)}{' '}
            <span className="rd-meta">
              {norm.promise} ·{' '}
              {t('from-day', { date: dateOfYear(norm.fromOn as PlainDate, language, today) })}
            </span>
          </li>
        ))}
      </ul>
      <p>
        <ScreenLink to="/werk/termijnen">{t('promises-change')}</ScreenLink>
      </p>
    </section>
  )
}
