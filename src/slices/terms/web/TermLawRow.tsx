import { useEffect, useRef } from 'react'
import { dateOfYear } from '#platform/web/day-in-words.ts'
import { useLanguage, useSession, useTexts } from '#platform/web/session/session.ts'
import { Button } from '#platform/web/ui/index.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { NormOut, TermList } from '../contract.ts'
import { groundKeys } from '../rules/grounds.ts'
import { termTexts } from './texts.ts'
import { useLengthWords, useTermName } from './words.ts'

export type TermLawRowProps = {
  readonly law: TermList['laws'][number]
  readonly norms: readonly NormOut[]
  readonly since: string
  readonly selected: boolean
  readonly onSelect: () => void
  readonly onPromise?: () => void
}

/** One term of law: what, where it stands, how it is counted, and the promise beside it. */
export function TermLawRow({ law, norms, since, selected, onSelect, onPromise }: TermLawRowProps) {
  const t = useTexts(termTexts)
  const language = useLanguage()
  const { today } = useSession()
  const name = useTermName()
  const length = useLengthWords()
  const row = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (selected) row.current?.scrollIntoView({ block: 'nearest' })
  }, [selected])
  const grounds = law.grounds.map(({ ground }) => t(`ground-${ground}`)).join(', ')
  const { extension } = law
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: rows are selected by J and K; pointing is a shortcut to it
    <li
      ref={row}
      className={selected ? 'rd-terms-row rd-is-current' : 'rd-terms-row'}
      aria-current={selected ? 'true' : undefined}
      onClick={onSelect}
      onFocus={onSelect}
    >
      <span>
        <b>{name(law.kind)}</b>
        <span className="rd-meta">{t('article', { law: law.law, article: law.article })}</span>
      </span>
      <span>
        <b>{length(law.unit, law.count)}</b>
        <span className="rd-meta">{t(law.movesToWorkingDay ? 'moves' : 'stays')}</span>
      </span>
      <span>
        <span>
          {law.grounds.length === groundKeys.length
            ? t('may-stop-all')
            : grounds === ''
              ? t('never-stops')
              : t('may-stop', { grounds })}
        </span>
        <span className="rd-meta">
          {extension
            ? t('may-extend', { weeks: length('weeks', extension.maxDays / 7), article: extension.article })
            : t('never-extends')}{' '}
          · {t('since', { date: since })}
          {!law.verified && ` · ${t('to-check')}`}
        </span>
      </span>
      <span>
        {norms.length === 0 && <span className="rd-meta">{t('no-promise')}</span>}
        {norms.map((norm) => (
          <span key={norm.id}>
            {norm.promise}{' '}
            <span className="rd-meta">
              {t('from-day', { date: dateOfYear(norm.fromOn as PlainDate, language, today) })}
            </span>
          </span>
        ))}
        {onPromise && selected && (
          <Button shortcut="B" onClick={onPromise}>
            {t('promise-key')}
          </Button>
        )}
      </span>
    </li>
  )
}
