import { useTexts } from '#platform/web/session/session.ts'
import { type DirectoryCard, phoneHref } from './cards.ts'
import { directoryTexts } from './texts.ts'
import { useCardWords } from './use-card-words.ts'

/** What else stands on a card; shown of the selected one. */
export function CardDetails({ card }: { readonly card: DirectoryCard }) {
  const t = useTexts(directoryTexts)
  const words = useCardWords()
  const { topics, groups, ageFrom, ageUntil, languages, note, standIn, contacts, walkIn } = card
  const whom = [groups.map(words.group).join(', '), words.ages(ageFrom, ageUntil)].filter(Boolean).join(', ')
  const other = languages.filter((code) => code !== 'nl').map(words.language)
  const lines = [
    whom && t('for', { groups: whom }),
    other.length > 0 && t('speaks', { languages: other.join(', ') }),
    walkIn && t('walk-in'),
    note,
  ].filter((line): line is string => typeof line === 'string' && line !== '')
  const people = [
    ...contacts.map((person) => ({ label: t(`contact-${person.at}`), person })),
    ...(standIn ? [{ label: t('stand-in'), person: standIn }] : []),
  ]
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
      {people.map(({ label, person }) => (
        <span key={label} className="rd-sec">
          {label}: {person.name}
          {person.phone !== '' && (
            <>
              {', '}
              <a href={phoneHref(person.phone)}>{person.phone}</a>
            </>
          )}
        </span>
      ))}
    </>
  )
}
