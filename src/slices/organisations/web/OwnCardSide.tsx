import { useRead } from '#platform/web/api/use-read.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { Button } from '#platform/web/ui/index.ts'
import type { OwnCard } from '../contract.ts'
import { directoryTexts } from './texts.ts'
import { useCardWords } from './use-card-words.ts'

/** Mijn kaart: what colleagues see of me when they look for somebody. */
export function OwnCardSide({ onChange }: { readonly onChange: () => void }) {
  const t = useTexts(directoryTexts)
  const words = useCardWords()
  const card = useRead<OwnCard>('/v1/wegwijzer/mijn-kaart').data
  if (!card) return <aside />
  const { knowledge, topics, targetGroups, ageFrom, ageUntil, languages, reachNote, phone } = card
  const whom = [targetGroups.map(words.group).join(', '), words.ages(ageFrom, ageUntil)].filter(Boolean)
  const empty = knowledge.length === 0 && topics.length === 0 && whom.length === 0
  return (
    <aside className="rd-directory-own" aria-labelledby="own-card">
      <h2 className="rd-head" id="own-card">
        {t('own-title')}
      </h2>
      {empty && <p>{t('own-empty')}</p>}
      {knowledge.length > 0 && <p>{t('knows', { domains: knowledge.map(words.domain).join(', ') })}</p>}
      {topics.length > 0 && (
        <ul className="rd-directory-topics" aria-label={t('topics')}>
          {topics.map((topic) => (
            <li key={topic}>{topic}</li>
          ))}
        </ul>
      )}
      {whom.length > 0 && <p className="rd-sec">{t('for', { groups: whom.join(', ') })}</p>}
      <p className="rd-sec">{t('speaks', { languages: languages.map(words.language).join(', ') })}</p>
      <p className="rd-sec">{[phone, reachNote].filter(Boolean).join(' · ')}</p>
      <p className="rd-meta">{t('own-hours')}</p>
      <div>
        <Button onClick={onChange}>{t('own-change')}</Button>
      </div>
    </aside>
  )
}
