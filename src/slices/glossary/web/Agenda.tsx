import { dateInWords } from '#platform/i18n/dates.ts'
import { ScreenLink } from '#platform/web/navigation.tsx'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { AgendaItem } from '../contract.ts'
import { glossaryTexts } from './texts.ts'

export type AgendaProps = {
  readonly items: readonly AgendaItem[]
  /** Absent for who may not write down decisions. */
  readonly onSettle?: (item: AgendaItem) => void
  readonly onOpen: (termId: string) => void
}

/** What people must still talk about, oldest first. */
export function Agenda({ items, onSettle, onOpen }: AgendaProps) {
  const t = useTexts(glossaryTexts)
  const language = useLanguage()
  return (
    <aside className="rd-glossary-agenda" aria-label={t('agenda')}>
      <h2 className="rd-head">
        {t('agenda')} <small>{items.length}</small>
      </h2>
      {items.length === 0 && <p className="rd-meta">{t('agenda-none')}</p>}
      <ul>
        {items.map((item) => (
          <li key={item.id}>
            <button type="button" className="rd-text-button" onClick={() => onOpen(item.termId)}>
              {item.kind === 'objection'
                ? t('agenda-objection', { term: item.term })
                : t('agenda-same-word', { word: item.word, term: item.term, other: item.otherTerm ?? '' })}
            </button>
            <span className="rd-meta">
              {t('agenda-since', { day: dateInWords(item.openedOn as PlainDate, 'full', language) })}
              {item.onAgendaOf ? (
                <ScreenLink className="rd-text-button" to={`/werk/bijeenkomsten/${item.onAgendaOf.id}`}>
                  {t('agenda-of', { title: item.onAgendaOf.title })}
                </ScreenLink>
              ) : (
                <ScreenLink className="rd-text-button" to={`/werk/bijeenkomsten?agendapunt=${item.id}`}>
                  {t('agenda-put')}
                </ScreenLink>
              )}
              {onSettle && (
                <button type="button" className="rd-text-button" onClick={() => onSettle(item)}>
                  {t('agenda-settle')}
                </button>
              )}
            </span>
          </li>
        ))}
      </ul>
    </aside>
  )
}
