import { dateInWords } from '#platform/i18n/dates.ts'
import { ScreenLink } from '#platform/web/navigation.tsx'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { type DirectoryCard, type Person, phoneHref } from './cards.ts'
import { directoryTexts } from './texts.ts'
import { useCardWords } from './use-card-words.ts'

/** What else stands on a card; shown of the selected one. */
export function CardDetails({ card }: { readonly card: DirectoryCard }) {
  const t = useTexts(directoryTexts)
  const words = useCardWords()
  const language = useLanguage()
  const { topics, groups, ageFrom, ageUntil, languages, note, standIn, walkIn, leads } = card
  const whom = [groups.map(words.group).join(', '), words.ages(ageFrom, ageUntil)].filter(Boolean).join(', ')
  const other = languages.filter((code) => code !== 'nl').map(words.language)
  const lines = [
    whom && t('for', { groups: whom }),
    other.length > 0 && t('speaks', { languages: other.join(', ') }),
    walkIn && t('walk-in'),
    note,
  ].filter((line): line is string => typeof line === 'string' && line !== '')
  return (
    <>
      {topics.length > 0 && (
        <ul className="rd-directory-topics" aria-label={t('topics')}>
          {topics.map((topic) => (
            <li key={topic}>{topic}</li>
          ))}
        </ul>
      )}
      {lines.length > 0 && <span className="rd-sec">{lines.join(' · ')}</span>}
      {standIn && <PersonLine label={t('stand-in')} person={standIn} />}
      {leads.map(({ id, title, day }) => (
        <span key={id} className="rd-sec">
          {t('leads', { day: dateInWords(day as PlainDate, 'short', language) })}{' '}
          <ScreenLink to={`/werk/bijeenkomsten/${id}`}>{title}</ScreenLink>
        </span>
      ))}
    </>
  )
}

/** Whom to ask for at a counter or about a school. */
export function CardContacts({ card }: { readonly card: DirectoryCard }) {
  const t = useTexts(directoryTexts)
  return card.contacts.map((person) => (
    <PersonLine key={person.at} label={t(`contact-${person.at}`)} person={person} />
  ))
}

function PersonLine({ label, person }: { readonly label: string; readonly person: Person }) {
  return (
    <span className="rd-sec">
      {label}: {person.name}
      {person.phone !== '' && (
        <>
          {', '}
          <a href={phoneHref(person.phone)}>{person.phone}</a>
        </>
      )}
    </span>
  )
}
