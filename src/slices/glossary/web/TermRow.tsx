import { type ReactNode, useEffect, useRef } from 'react'
import { dateInWords } from '#platform/i18n/dates.ts'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { GlossaryTerm } from '../contract.ts'
import { glossaryTexts } from './texts.ts'

export type TermRowProps = {
  readonly term: GlossaryTerm
  readonly selected: boolean
  /** The reader's own organisation. */
  readonly ownId: string | undefined
  readonly onSelect: () => void
  /** What the reader may do, on the selected row. */
  readonly actions: ReactNode
}

/** A term with its meaning; selected, also who calls it what and what colleagues say. */
export function TermRow({ term, selected, ownId, onSelect, actions }: TermRowProps) {
  const t = useTexts(glossaryTexts)
  const language = useLanguage()
  const row = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (selected) row.current?.scrollIntoView({ block: 'nearest' })
  }, [selected])
  const own = term.words.find(({ organisationId }) => organisationId === ownId)
  const day = (on: string): string => dateInWords(on as PlainDate, 'full', language)
  return (
    <li
      ref={row}
      className={selected ? 'rd-glossary-row rd-is-current' : 'rd-glossary-row'}
      aria-current={selected ? 'true' : undefined}
    >
      <h2>
        <button type="button" className="rd-glossary-term" aria-expanded={selected} onClick={onSelect}>
          {term.term}
        </button>{' '}
        <span className="rd-meta">
          {term.settledOn
            ? t('agreed', { day: day(term.settledOn) })
            : t('proposed', { name: term.proposedBy, day: day(term.proposedOn) })}
        </span>
        {own && <span className="rd-sec">{t('own-here', { word: own.word })}</span>}
      </h2>
      <p>{term.meaning}</p>
      {selected && (
        <div className="rd-glossary-more">
          {term.source !== '' && <p className="rd-meta">{t('source', { source: term.source })}</p>}
          {term.words.length > 0 && (
            <dl className="rd-glossary-words">
              {term.words.map(({ organisationId, organisation, word }) => (
                <div key={organisationId}>
                  <dt className="rd-meta">{t('called-there', { organisation })}</dt>
                  <dd>{word}</dd>
                </div>
              ))}
            </dl>
          )}
          {term.remarks.map(({ id, kind, author, body, meaning, writtenAt }) => (
            <div key={id} className="rd-glossary-remark">
              <b>{t(kind === 'objection' ? 'objection-by' : 'remark-by', { name: author })}</b>{' '}
              <span className="rd-meta">{day(writtenAt.slice(0, 10))}</span>
              <p>{body}</p>
              {meaning !== '' && <p className="rd-sec">{t('other-meaning', { meaning })}</p>}
            </div>
          ))}
          <div className="rd-row">{actions}</div>
        </div>
      )}
    </li>
  )
}
