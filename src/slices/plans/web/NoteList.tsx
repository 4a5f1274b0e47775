import { dateInWords } from '#platform/i18n/dates.ts'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { dayOf } from '#shared/plain-date.ts'
import { planTexts } from './texts.ts'

export type NoteListProps = {
  readonly notes: readonly {
    readonly id: string
    readonly body: string
    readonly personId: string
    readonly author: string
    readonly writtenAt: string
  }[]
  readonly nameOf: (personId: string) => string
}

export function NoteList({ notes, nameOf }: NoteListProps) {
  const t = useTexts(planTexts)
  const language = useLanguage()
  return (
    <section className="rd-notes" aria-label={t('notes')}>
      <h2 className="rd-head">
        {t('notes')} <small>{notes.length}</small>
      </h2>
      {notes.length === 0 && <p className="rd-meta">{t('no-notes')}</p>}
      <ol>
        {notes.map(({ id, body, personId, author, writtenAt }) => (
          <li key={id}>
            <p className="rd-meta">
              {dateInWords(dayOf(new Date(writtenAt)), 'short', language)} · {author} · {nameOf(personId)}
            </p>
            <p className="rd-note">{body}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
